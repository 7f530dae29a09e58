package nl.koerswijzer.ingest.vacancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Gazetteer;
import nl.koerswijzer.catalog.Gazetteer.Located;
import nl.koerswijzer.ingest.vacancy.markup.Property;
import nl.koerswijzer.ingest.vacancy.text.PlainText;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.Vacancy.Workplace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads where the work is done and looks Dutch places up on the map. */
final class WorkplaceReader {
  private static final String UNKNOWN_COUNTRY = "ZZ";
  private static final int MOST_WORKPLACES = 20;
  private static final Set<String> NO_PLACE =
      Set.of(
          "remote",
          "werk van thuis",
          "thuiswerk",
          "thuis",
          "heel nederland",
          "diverse locaties",
          "randstad",
          "the randstad",
          "randstad metropolitan area");
  private static final Map<String, String> EXONYMS =
      Map.of("the hague", "Den Haag", "flushing", "Vlissingen", "nimeguen", "Nijmegen");
  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:greater|gemeente|regio|omgeving|municipality of)\\s+|\\s+(?:area|metropolitan area|e\\.o\\.|en omgeving)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUARTER =
      Pattern.compile(
          "[ -](?:centrum|noord|oost|zuid|west|zuidoost|noordwest|zuidwest|noordoost|binnenstad|centraal|haven)(?:[ -]\\S+)?$",
          Pattern.CASE_INSENSITIVE);

  private final Gazetteer gazetteer;

  WorkplaceReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Workplace> in(JsonNode posting) {
    List<Workplace> places = new ArrayList<>();
    for (JsonNode location : Property.all(posting, "jobLocation")) {
      (location.isObject() ? fromObject(location) : fromText(Property.text(location)))
          .filter(place -> !places.contains(place))
          .ifPresent(places::add);
      if (places.size() == MOST_WORKPLACES) {
        break;
      }
    }
    return places;
  }

  private Optional<Workplace> fromObject(JsonNode place) {
    JsonNode address = place.has("address") ? Property.one(place, "address") : place;
    GeoPoint point = point(Property.one(place, "geo")).or(() -> point(place)).orElse(null);
    if (!address.isObject()) {
      return fromText(Property.text(address), point);
    }
    String country = Countries.code(Property.first(address, "addressCountry").orElse(""));
    String locality = Property.first(address, "addressLocality", "addressRegion").orElse("");
    String postcode = Property.first(address, "postalCode").orElse("");
    return workplace(PlainText.line(locality), postcode.strip(), country, point);
  }

  private Optional<Workplace> fromText(String text) {
    return fromText(text, null);
  }

  /** Reads {@code Amsterdam}, {@code Breda, NL} and {@code Breda, North Brabant, Netherlands}. */
  private Optional<Workplace> fromText(String text, @Nullable GeoPoint point) {
    String[] parts = PlainText.line(text).split("\\s*,\\s*", -1);
    String country = parts.length > 1 ? Countries.code(parts[parts.length - 1]) : "";
    return Countries.isName(parts[0]) ? Optional.empty() : workplace(parts[0], "", country, point);
  }

  private Optional<Workplace> workplace(
      String locality, String postcode, String country, @Nullable GeoPoint point) {
    boolean nowhere =
        NO_PLACE.contains(locality.toLowerCase(Locale.ROOT)) || Countries.isName(locality);
    String town = nowhere ? "" : locality;
    if (country.isEmpty() || country.equals(Countries.DUTCH)) {
      Optional<Located> located = locate(town, postcode);
      if (located.isPresent()) {
        return Optional.of(dutch(town, located.get(), point));
      }
    }
    if (town.isBlank() && point == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Workplace(town, country.isEmpty() ? UNKNOWN_COUNTRY : country, point, null));
  }

  private static Workplace dutch(String town, Located located, @Nullable GeoPoint point) {
    boolean near = point != null && point.distanceKm(located.point()) < 60;
    return new Workplace(
        town.isBlank() ? located.municipality().name() : town,
        Countries.DUTCH,
        near ? point : located.point(),
        located.municipality().code());
  }

  private Optional<Located> locate(String town, String postcode) {
    String name = EXONYMS.getOrDefault(town.toLowerCase(Locale.ROOT), town);
    String plain = AROUND.matcher(name).replaceAll("");
    return Stream.of(postcode, name, plain, QUARTER.matcher(plain).replaceAll(""))
        .filter(one -> !one.isBlank())
        .flatMap(one -> gazetteer.find(one).stream())
        .findFirst();
  }

  private static Optional<GeoPoint> point(JsonNode geo) {
    Optional<String> latitude = Property.first(geo, "latitude");
    Optional<String> longitude = Property.first(geo, "longitude");
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Optional.empty();
    }
    try {
      GeoPoint point =
          new GeoPoint(
              Double.parseDouble(latitude.get().replace(',', '.')),
              Double.parseDouble(longitude.get().replace(',', '.')));
      return point.latitude() == 0 && point.longitude() == 0
          ? Optional.empty()
          : Optional.of(point);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
