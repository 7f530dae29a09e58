package nl.koerswijzer.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Place;
import nl.koerswijzer.model.Vacancy.Workplace;

/** Finds Dutch municipalities, towns and four-digit postcodes by any of their names. */
public final class Gazetteer {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})( ?[A-Za-z]{2})?");

  /** Shorter names are too much alike to guess from, in letters. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 50;

  private final Map<String, Located> byName = new HashMap<>();
  private final Map<String, Municipality> byCode = new HashMap<>();

  /**
   * A place on the map.
   *
   * @param name as it is written
   * @param point its middle
   * @param municipality the municipality in which it lies
   */
  public record Located(String name, GeoPoint point, Municipality municipality) {
    /** As the place where the work of a vacancy is done; of a postcode that is the municipality. */
    public Workplace workplace() {
      String locality = POSTCODE.matcher(name).matches() ? municipality.name() : name;
      return new Workplace(locality, "NL", point, municipality.code());
    }
  }

  /**
   * @throws IllegalArgumentException when a place lies in a municipality that is not in the list
   */
  public Gazetteer(List<Municipality> municipalities, List<Place> places) {
    for (Municipality municipality : municipalities) {
      byCode.put(municipality.code(), municipality);
    }
    for (Municipality municipality : municipalities) {
      Located located = new Located(municipality.name(), municipality.center(), municipality);
      byName.put(key(municipality.name()), located);
      for (String name : municipality.otherNames()) {
        byName.putIfAbsent(key(name), located);
      }
    }
    for (Place place : places) {
      Municipality municipality = byCode.get(place.municipality());
      if (municipality == null) {
        throw new IllegalArgumentException(
            "place '" + place.name() + "' lies in unknown municipality " + place.municipality());
      }
      byName.putIfAbsent(
          key(place.name()), new Located(place.name(), place.center(), municipality));
    }
  }

  /**
   * The place with this name or postcode. Capitals, accents, hyphens and apostrophes do not matter;
   * of a full postcode only the digits count.
   */
  public Optional<Located> find(String nameOrPostcode) {
    var postcode = POSTCODE.matcher(nameOrPostcode.strip());
    String name = postcode.matches() ? postcode.group(1) : nameOrPostcode;
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** The municipality with this CBS code. */
  public Optional<Municipality> municipality(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Places whose name a person may have meant when {@link #find} finds none: those that go on where
   * the typed name ends, then those with one or two letters different; nearest first.
   *
   * @param size how many at most
   */
  public List<String> similar(String typed, int size) {
    String key = key(typed);
    if (key.length() < SHORTEST || key.length() > LONGEST || POSTCODE.matcher(typed).matches()) {
      return List.of();
    }
    int errors = key.length() < 2 * SHORTEST ? 1 : 2;
    record Near(int distance, String name) {}
    List<Near> near = new ArrayList<>();
    byName.forEach(
        (other, located) -> {
          int distance = other.startsWith(key) ? 0 : NameDistance.of(key, other, errors);
          if (distance <= errors) {
            near.add(new Near(distance, located.name()));
          }
        });
    near.sort(
        Comparator.comparingInt(Near::distance)
            .thenComparingInt(each -> each.name().length())
            .thenComparing(Near::name));
    return near.stream().map(Near::name).distinct().limit(size).toList();
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int k = 0; k < name.length(); k++) {
      char letter = name.charAt(k);
      if (letter > '\u007f') {
        return keyOfAccented(name);
      }
      if (letter >= 'A' && letter <= 'Z') {
        key.append((char) (letter - 'A' + 'a'));
      } else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
        key.append(letter);
      }
    }
    return key.toString();
  }

  private static String keyOfAccented(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NOT_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
