package nl.koerswijzer.publish.merge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import org.jspecify.annotations.Nullable;

/**
 * Makes one training of what several sources, or one source for several places, say of it. A
 * qualification of vocational education is known by its number in the register; a programme of
 * higher education by its kind, level and name without its degree. Who stands in front decides the
 * words; ways and places are united. A training of which nobody said where it leads leads to the
 * occupation of the same name, its rank left aside where there is none with it.
 */
final class TrainingMerge {
  private static final Set<String> HIGHER = Set.of("ad", "hbo", "wo");
  private static final Pattern DEGREE =
      Pattern.compile("^(?:b|m|ad|bachelor|master|associate degree) (?:of )?");
  private static final Pattern FORM = Pattern.compile(" (?:vt|dt|du)$");
  private static final Pattern RANK =
      Pattern.compile("^(?:allround|aankomend|eerste|zelfstandig werkend) ");

  private final Map<String, String> occupations = new TreeMap<>();

  /**
   * @param occupations those of the catalog
   */
  TrainingMerge(List<Occupation> occupations) {
    for (Occupation occupation : occupations) {
      occupation
          .names()
          .forEach(name -> this.occupations.putIfAbsent(plain(name), occupation.id()));
    }
    for (Occupation occupation : occupations) {
      String title = occupation.title().dutch();
      if (title != null) {
        this.occupations.put(plain(title), occupation.id());
      }
    }
  }

  static String key(Training training) {
    if (training.crebo() != null) {
      return "crebo-" + training.crebo();
    }
    String title = training.title().dutch();
    return title == null || !HIGHER.contains(training.kind())
        ? training.id()
        : training.kind() + "|" + training.level() + "|" + name(title);
  }

  private static String name(String title) {
    String withoutDegree = DEGREE.matcher(plain(title)).replaceFirst("");
    return FORM.matcher(withoutDegree).replaceFirst("").replaceAll("[^\\p{L}0-9]+", " ");
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  static Training united(Training first, Training second) {
    boolean hasEntry = !first.entry().isEmpty();
    return new Training(
        first.id(),
        first.crebo(),
        first.title().orElse(second.title()),
        first.kind(),
        first.level(),
        first.months() > 0 ? first.months() : second.months(),
        first.hoursPerWeek() != null ? first.hoursPerWeek() : second.hoursPerWeek(),
        united(first.ways(), second.ways()),
        hasEntry ? first.entry() : second.entry(),
        hasEntry ? first.entryLevel() : second.entryLevel(),
        hasEntry ? first.entryRules() : second.entryRules(),
        filled(first.occupations(), second.occupations()),
        filled(first.skills(), second.skills()),
        filled(first.grants(), second.grants()),
        first.cost() != null ? first.cost() : second.cost(),
        filled(first.funding(), second.funding()),
        united(first.places(), second.places()),
        first.provenance());
  }

  private static List<String> united(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  private static List<String> filled(List<String> first, List<String> second) {
    return first.isEmpty() ? second : first;
  }

  /** A training with the occupation of its name, when it names none. */
  Training linked(Training training) {
    String title = training.title().dutch();
    String occupation = title == null ? null : occupation(plain(title));
    return occupation == null || !training.occupations().isEmpty()
        ? training
        : training.leadingTo(List.of(occupation));
  }

  private @Nullable String occupation(String title) {
    String exact = occupations.get(title);
    return exact != null ? exact : occupations.get(RANK.matcher(title).replaceFirst(""));
  }
}
