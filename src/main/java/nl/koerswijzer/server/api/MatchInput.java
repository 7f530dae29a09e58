package nl.koerswijzer.server.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.koerswijzer.guidance.match.Matching;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchRequest.Filters;
import nl.koerswijzer.match.profile.ProfileDraft;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.server.JsonInput;
import nl.koerswijzer.server.ProfileReader;
import org.jspecify.annotations.Nullable;

/**
 * The fields {@code profile}, {@code weights} and {@code filters} of a person, as they were sent.
 */
record MatchInput(ProfileDraft profile, Map<String, Double> weights, Filters filters) {
  private static final int MAX_ID = 200;
  private static final int MAX_CHOICES = 100;

  /** Reads the fields; what is wrong is noted at the input. */
  static MatchInput read(JsonInput input) {
    return new MatchInput(ProfileReader.read(input), weights(input), filters(input));
  }

  /**
   * The request that the fields make.
   *
   * @throws nl.koerswijzer.model.InvalidInputException naming every field that cannot be used
   */
  MatchRequest request(Matching matching) {
    MatchRequest request = MatchRequest.of(matching.profile(profile)).withFilters(filters);
    return request.withWeights(request.weights().with(weights));
  }

  private static Map<String, Double> weights(JsonInput body) {
    Map<String, Double> weights = new TreeMap<>();
    JsonInput given = body.object("weights");
    if (given != null) {
      for (String name : given.names()) {
        Double weight = given.number(name);
        if (weight != null) {
          weights.put(name, weight);
        }
      }
    }
    return weights;
  }

  private static Filters filters(JsonInput body) {
    JsonInput filters = body.object("filters");
    if (filters == null) {
      return Filters.NONE;
    }
    return new Filters(
        matching(filters, "isco", "[0-9]{1,4}", "must be 1 to 4 digits"),
        matching(filters, "brc", "[0-9]{2,4}", "must be 2 to 4 digits"),
        choices(filters, "levels", EducationLevel::of, Parameters.LEVELS),
        Set.copyOf(filters.texts("sectors", MAX_CHOICES, MAX_ID)),
        Set.copyOf(filters.texts("times", MAX_CHOICES, MAX_ID)),
        choices(
            filters,
            "homeWorking",
            Parameters.named(HomeWorking.values()),
            Parameters.HOME_WORKING),
        choices(filters, "tension", TensionClass::withId, Parameters.TENSION),
        filters.flag("selfEmployed"),
        matching(filters, "region", "AM[0-9]{2}", "must be a code such as AM01"));
  }

  private static @Nullable String matching(
      JsonInput input, String name, String pattern, String message) {
    String text = input.text(name, MAX_ID);
    if (text != null && !text.matches(pattern)) {
      input.reject(name, message);
      return null;
    }
    return text;
  }

  private static <T> Set<T> choices(
      JsonInput input, String name, Function<String, Optional<T>> parse, String allowed) {
    Set<T> choices = new HashSet<>();
    List<String> texts = input.texts(name, MAX_CHOICES, MAX_ID);
    for (String text : texts) {
      parse
          .apply(text)
          .ifPresentOrElse(choices::add, () -> input.reject(name, "must hold only " + allowed));
    }
    return choices;
  }
}
