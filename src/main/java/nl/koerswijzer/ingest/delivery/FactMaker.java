package nl.koerswijzer.ingest.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.ingest.education.LegalEntry;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.store.RecordKind;
import org.jspecify.annotations.Nullable;

/** Makes figures, trainings and occupations of fields. */
final class FactMaker {
  private static final double CREDITS_A_MONTH = 60 / 12.0;

  private final SourceDefinition source;
  private final LocalDate today;

  /**
   * @param today the day on which the facts were retrieved
   */
  FactMaker(SourceDefinition source, LocalDate today) {
    this.source = source;
    this.today = today;
  }

  /**
   * @throws IllegalArgumentException when a field is absent or wrong; the message says which
   */
  Delivered make(SourceMapping.Kind kind, Map<String, String> fields) {
    return switch (kind) {
      case FIGURE -> figure(fields);
      case TRAINING -> training(fields);
      case OCCUPATION -> occupation(fields);
      case VACANCY -> throw new IllegalArgumentException("an advert is read elsewhere");
    };
  }

  private Delivered figure(Map<String, String> fields) {
    String name = required(fields, "name");
    double value = number(required(fields, "value"));
    String code = required(fields, "code");
    String period = required(fields, "period");
    String region = fields.get("region");
    Indicator.Subject.Kind kind =
        Indicator.Subject.Kind.valueOf(required(fields, "subject").toUpperCase(Locale.ROOT));
    String classId =
        name.equals(Indicator.TENSION) ? TensionClass.of(value).id() : fields.get("class");
    Indicator figure =
        new Indicator(
            name,
            new Indicator.Subject(kind, code),
            value,
            required(fields, "unit"),
            classId,
            region,
            provenance(period));
    String id = String.join(":", name, kind.name(), code, period);
    return new Delivered.Document(
        RecordKind.INDICATOR, region == null ? id : id + ":" + region, figure);
  }

  private Delivered training(Map<String, String> fields) {
    String id = slug(required(fields, "identifier"));
    String kind = required(fields, "kind");
    EducationLevel level = level(fields.get("level"));
    Optional<LegalEntry> entry = LegalEntry.of(kind, level);
    Training training =
        new Training(
            id,
            fields.get("crebo"),
            new Text(required(fields, "title"), fields.get("titleEnglish")),
            kind,
            level,
            months(fields),
            null,
            list(fields.get("ways")),
            fields.getOrDefault("entry", entry.map(LegalEntry::words).orElse("")),
            entry.map(LegalEntry::level).orElse(null),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            list(fields.get("place")),
            provenance(fields.getOrDefault("period", String.valueOf(today.getYear()))));
    return new Delivered.Document(RecordKind.TRAINING, id, training);
  }

  /** The length in months, or what follows from the credits: sixty for a year. */
  private static int months(Map<String, String> fields) {
    double months =
        fields.containsKey("months")
            ? number(fields.get("months"))
            : number(fields.getOrDefault("credits", "0")) / CREDITS_A_MONTH;
    return (int) Math.ceil(months);
  }

  private Delivered occupation(Map<String, String> fields) {
    String uri = required(fields, "uri");
    String id = uri.substring(uri.lastIndexOf('/') + 1);
    SortedMap<String, Provenance> provenance = new TreeMap<>();
    provenance.put("title", provenance(String.valueOf(today.getYear())));
    String description = fields.get("description");
    Occupation occupation =
        new Occupation(
            id,
            uri,
            required(fields, "isco"),
            null,
            new Text(required(fields, "title"), fields.get("titleEnglish")),
            null,
            list(fields.get("names")),
            list(fields.get("namesEnglish")),
            description == null ? null : Text.dutch(description),
            null,
            List.of(),
            null,
            new TreeMap<>(),
            null,
            null,
            provenance);
    return new Delivered.Document(RecordKind.OCCUPATION, id, occupation);
  }

  private Provenance provenance(String period) {
    return new Provenance(source.name(), period, source.licence(), today, source.terms(), null);
  }

  private static String required(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("the field '" + name + "' is empty");
    }
    return value;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is not a number", e);
    }
  }

  private static @Nullable EducationLevel level(@Nullable String code) {
    return Optional.ofNullable(code).flatMap(EducationLevel::of).orElse(null);
  }

  private static List<String> list(@Nullable String text) {
    return text == null
        ? List.of()
        : List.of(text.split("\\s*[\\n;]\\s*|,\\s+", -1)).stream()
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
