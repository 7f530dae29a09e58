package nl.koerswijzer.server.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koerswijzer.guidance.self.Interests;
import nl.koerswijzer.guidance.self.Interests.Form;
import nl.koerswijzer.match.profile.ProfileDraft;
import nl.koerswijzer.match.profile.ProfileDraft.AvoidDraft;
import nl.koerswijzer.match.profile.ProfileDraft.HoursDraft;
import nl.koerswijzer.match.profile.ProfileDraft.SkillDraft;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.InvalidInputException.Violation;
import org.jspecify.annotations.Nullable;

/** One reading of a form: makes the draft of a profile and gathers what cannot be read. */
public final class FormReading {
  private static final double IMPORTANT = 3;

  private final ProfileForm form;
  private final Interests interests;
  private final List<Violation> violations;

  private FormReading(ProfileForm form, Interests interests, List<Violation> violations) {
    this.form = form;
    this.interests = interests;
    this.violations = violations;
  }

  /**
   * The profile that a form describes.
   *
   * @param occupationId the occupation that was recognized, absent when none was
   * @param interests the questionnaire
   * @param violations takes what cannot be read
   */
  public static ProfileDraft draft(
      ProfileForm form,
      @Nullable String occupationId,
      Interests interests,
      List<Violation> violations) {
    return new FormReading(form, interests, violations).draft(occupationId);
  }

  /**
   * What the answers say of somebody's interests, as scores of 0–100: the questionnaire where it
   * was answered, else the share of each type's activities that were ticked. Absent when there is
   * neither.
   */
  public static @Nullable InterestProfile interests(ProfileForm form, Interests interests) {
    Map<String, Integer> answers = form.questionnaire();
    return answers.isEmpty() ? ticked(form, interests) : interests.score(answers);
  }

  private static @Nullable InterestProfile ticked(ProfileForm form, Interests interests) {
    List<String> activities = form.many(ProfileField.ACTIVITY);
    if (activities.isEmpty()) {
      return null;
    }
    double[] shares = new double[InterestType.values().length];
    for (InterestType type : InterestType.values()) {
      List<InterestQuestion> asked =
          interests.questions(Form.SHORT).stream()
              .filter(question -> question.type() == type)
              .toList();
      long liked = asked.stream().filter(question -> activities.contains(question.id())).count();
      shares[type.ordinal()] = asked.isEmpty() ? 0 : 100.0 * liked / asked.size();
    }
    return InterestProfile.of(shares);
  }

  private ProfileDraft draft(@Nullable String occupationId) {
    return new ProfileDraft(
        occupationId,
        skills(),
        text(ProfileField.TEXT),
        scores(),
        values(),
        text(ProfileField.LEVEL),
        text(ProfileField.PLACE),
        form.place().isEmpty() ? null : number("profile.maxDistanceKm", form.distance()),
        hours(),
        number("profile.minMonthlyPay", form.pay()),
        number("profile.maxTrainingMonths", form.months()),
        avoid(),
        text(ProfileField.QUESTION),
        text(ProfileField.GOAL));
  }

  private @Nullable String text(ProfileField field) {
    String text = form.one(field);
    return text.isEmpty() ? null : text;
  }

  private @Nullable List<@Nullable SkillDraft> skills() {
    List<@Nullable SkillDraft> skills = new ArrayList<>();
    form.skills().forEach((id, level) -> skills.add(new SkillDraft(id, level.doubleValue())));
    return skills.isEmpty() ? null : skills;
  }

  private @Nullable Map<String, @Nullable Double> scores() {
    InterestProfile profile = interests(form, interests);
    if (profile == null) {
      return null;
    }
    Map<String, @Nullable Double> scores = new TreeMap<>();
    for (InterestType type : InterestType.values()) {
      scores.put(String.valueOf(type.letter()), profile.score(type));
    }
    return scores;
  }

  private @Nullable Map<String, @Nullable Double> values() {
    Map<String, @Nullable Double> importance = new TreeMap<>();
    Map<String, Integer> ranks = form.ranks();
    if (ranks.isEmpty()) {
      form.many(ProfileField.VALUE).forEach(value -> importance.put(value, IMPORTANT));
    } else {
      ranks.forEach((value, rank) -> importance.put(value, rank.doubleValue()));
    }
    return importance.isEmpty() ? null : importance;
  }

  private @Nullable HoursDraft hours() {
    Double min = number("profile.hours.min", form.hoursMin());
    Double max = number("profile.hours.max", form.hoursMax());
    return min == null && max == null ? null : new HoursDraft(min, max);
  }

  private @Nullable AvoidDraft avoid() {
    List<@Nullable String> demands = new ArrayList<>(form.many(ProfileField.DEMAND));
    List<@Nullable String> occupations = new ArrayList<>(form.never("occupation"));
    List<@Nullable String> themes = new ArrayList<>(form.never("theme"));
    return demands.isEmpty() && occupations.isEmpty() && themes.isEmpty()
        ? null
        : new AvoidDraft(demands, occupations, themes);
  }

  /** A number as people type it: "2.500", "2500,50" and "€ 2500" are fine. */
  private @Nullable Double number(String field, String text) {
    if (text.isEmpty()) {
      return null;
    }
    String plain =
        text.replace("€", "").strip().replaceAll("\\.(?=[0-9]{3}(?![0-9]))", "").replace(',', '.');
    if (plain.matches("[0-9]{1,9}(\\.[0-9]{1,4})?")) {
      return Double.valueOf(plain);
    }
    violations.add(new Violation(field, "is not a number"));
    return null;
  }
}
