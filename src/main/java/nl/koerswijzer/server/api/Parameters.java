package nl.koerswijzer.server.api;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.server.QueryInput;
import org.jspecify.annotations.Nullable;

/** The parameters that several calls share. */
final class Parameters {
  static final String LEVELS = "entry, 1, 2, 3, 4, 4+, 5, 6, 7, 8";
  static final String HOME_WORKING = "no, hybrid, full";
  static final String TENSION = "very-slack, slack, balanced, tight, very-tight, unknown";

  private static final int USUAL_SIZE = 20;
  private static final int MAX_SIZE = 100;
  private static final int MAX_HITS = 10_000;
  private static final Pattern REGION = Pattern.compile("AM[0-9]{2}");

  private Parameters() {}

  /** Part of a long list. */
  record Page(int page, int size) {}

  static Page page(QueryInput query) {
    int size = size(query);
    int page = query.integer("page", 0, 0, MAX_HITS - 1);
    if ((page + 1) * size > MAX_HITS) {
      query.reject("page", "goes beyond the first " + MAX_HITS + " hits");
    }
    return new Page(page, size);
  }

  static int size(QueryInput query) {
    return query.integer("size", USUAL_SIZE, 1, MAX_SIZE);
  }

  static @Nullable String region(QueryInput query) {
    return matching(query, "region", REGION, "such as AM01");
  }

  static @Nullable String matching(QueryInput query, String name, Pattern pattern, String allowed) {
    return query.choice(
        name,
        value -> pattern.matcher(value).matches() ? Optional.of(value) : Optional.empty(),
        allowed);
  }

  static Set<EducationLevel> levels(QueryInput query) {
    return query.choices("level", EducationLevel::of, LEVELS);
  }

  static Set<TensionClass> tension(QueryInput query) {
    return query.choices("tension", TensionClass::withId, TENSION);
  }

  static Set<ContractType> contracts(QueryInput query) {
    return query.choices(
        "contract",
        named(ContractType.values()),
        "permanent, temporary, agency, freelance, apprenticeship, internship, volunteer");
  }

  static Set<HomeWorking> homeWorking(QueryInput query) {
    return query.choices("remote", named(HomeWorking.values()), HOME_WORKING);
  }

  /** Finds a value of an enumeration by its id. */
  static <E extends Enum<E>> Function<String, Optional<E>> named(E[] values) {
    return text -> {
      for (E value : values) {
        if (Words.id(value).equals(text.toLowerCase(Locale.ROOT))) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    };
  }
}
