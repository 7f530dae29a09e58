package nl.koerswijzer.ingest.vacancy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.koerswijzer.ingest.vacancy.markup.Property;
import nl.koerswijzer.ingest.vacancy.text.ContactMask;
import nl.koerswijzer.ingest.vacancy.text.PlainText;
import nl.koerswijzer.model.VacancyDetails;
import nl.koerswijzer.model.VacancyDetails.Fact;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a {@code JobPosting} says besides the facts by which vacancies are found. */
final class DetailsReader {
  private static final int MOST_NAMES = 10;
  private static final int LONGEST_NAME = 120;
  private static final int MOST_OPENINGS = 10_000;
  private static final int MOST_MONTHS = 600;

  private DetailsReader() {}

  static VacancyDetails in(ObjectNode posting, SortedMap<Fact, String> phrases) {
    return new VacancyDetails(
        names(Property.texts(posting, "industry").stream()),
        names(
            Stream.of("occupationalCategory", "relevantOccupation")
                .flatMap(property -> Property.texts(posting, property).stream())),
        number(posting, 1, MOST_OPENINGS, "totalJobOpenings"),
        flag(posting, "directApply"),
        countries(posting),
        Property.all(posting, "experienceRequirements").stream()
            .map(asked -> number(asked, 0, MOST_MONTHS, "monthsOfExperience"))
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElse(null),
        flag(posting, "experienceInPlaceOfEducation"),
        phrases);
  }

  private static List<String> names(Stream<String> texts) {
    return texts
        .map(PlainText::line)
        .map(ContactMask::mask)
        .filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME)
        .distinct()
        .limit(MOST_NAMES)
        .toList();
  }

  private static List<String> countries(ObjectNode posting) {
    return Property.all(posting, "applicantLocationRequirements").stream()
        .map(place -> Property.first(place, "addressCountry").orElseGet(() -> Property.text(place)))
        .map(Countries::code)
        .filter(code -> !code.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /** A whole number; anything else, and what nobody would mean, is not said. */
  private static @Nullable Integer number(JsonNode node, int least, int most, String property) {
    return Property.first(node, property)
        .map(String::strip)
        .filter(text -> text.matches("\\d{1,5}"))
        .map(Integer::valueOf)
        .filter(number -> number >= least && number <= most)
        .orElse(null);
  }

  private static @Nullable Boolean flag(ObjectNode posting, String property) {
    return Property.first(posting, property)
        .map(text -> text.strip().toLowerCase(Locale.ROOT))
        .flatMap(DetailsReader::flag)
        .orElse(null);
  }

  private static Optional<Boolean> flag(String text) {
    return switch (text) {
      case "true", "yes", "ja", "1", "http://schema.org/true", "https://schema.org/true" ->
          Optional.of(true);
      case "false", "no", "nee", "0", "http://schema.org/false", "https://schema.org/false" ->
          Optional.of(false);
      default -> Optional.empty();
    };
  }
}
