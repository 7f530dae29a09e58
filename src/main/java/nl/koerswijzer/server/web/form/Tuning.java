package nl.koerswijzer.server.web.form;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchRequest.Filters;
import nl.koerswijzer.match.MatchRequest.Options;
import nl.koerswijzer.match.Weights;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.server.web.form.ProfileForm.Answer;

/**
 * How somebody wants the list of professions, besides the profile.
 *
 * @param weights how much each part counts, 0–100, by part; empty for what is usual
 * @param region code of the region for the figures; empty for that of the place
 * @param later whether chances are shown for the coming years instead of now
 * @param replaced ids of professions that are not wanted in the list
 * @param more whether a longer list is wanted
 */
public record Tuning(
    Map<ComponentName, Double> weights,
    String region,
    boolean later,
    Set<String> replaced,
    boolean more) {
  /** The highest weight on a slider. */
  public static final int HIGHEST = 100;

  private static final int MORE = 20;
  private static final int RESAMPLES = 100;
  private static final String SLIDER = "weight-";
  private static final String REPLACED = "not";

  public static Tuning of(Context context) {
    Map<ComponentName, Double> weights = new TreeMap<>();
    for (ComponentName name : ComponentName.values()) {
      String value = ProfileForm.field(context, field(name), ProfileForm.MAX_FIELD);
      if (value.matches("[0-9]{1,3}")) {
        weights.put(name, Math.min(HIGHEST, Double.parseDouble(value)));
      }
    }
    if (weights.values().stream().allMatch(weight -> weight == 0)) {
      weights.clear();
    }
    return new Tuning(
        weights,
        ProfileForm.field(context, "region", ProfileForm.MAX_FIELD),
        ProfileForm.field(context, "horizon", ProfileForm.MAX_FIELD).equals("later"),
        ProfileForm.ticks(context, REPLACED),
        context.formParam("more") != null);
  }

  /** Name of the slider of a part. */
  public static String field(ComponentName name) {
    return SLIDER + name.id();
  }

  /** What a page has to hand over again besides what it shows as fields. */
  public List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    replaced.forEach(id -> ProfileForm.add(answers, REPLACED, id));
    ProfileForm.add(answers, "more", more ? "1" : "");
    return answers;
  }

  /** What the list of professions shows as fields, for a page that does not. */
  public List<Answer> settings() {
    List<Answer> settings = new ArrayList<>();
    weights.forEach(
        (name, weight) ->
            ProfileForm.add(settings, field(name), String.valueOf(Math.round(weight))));
    ProfileForm.add(settings, "region", region);
    ProfileForm.add(settings, "horizon", later ? "later" : "");
    return settings;
  }

  /** The weights that count: those of the sliders, or what is usual for the profile. */
  public Weights weights(ClientProfile profile) {
    return weights.isEmpty() ? Weights.of(profile) : new Weights(weights);
  }

  /**
   * The question that is meant.
   *
   * @param few how many professions when no longer list is wanted
   */
  public MatchRequest request(ClientProfile profile, int few) {
    Filters none = Filters.NONE;
    return MatchRequest.of(profile)
        .withWeights(weights(profile))
        .withSize(more ? MORE : few)
        .withFilters(
            new Filters(
                none.isco(),
                none.brc(),
                none.levels(),
                none.sectors(),
                none.times(),
                none.homeWorking(),
                none.tension(),
                none.selfEmployed(),
                region.isEmpty() ? null : region))
        .withOptions(new Options(true, false, RESAMPLES, 1, new ArrayList<>(replaced)));
  }
}
