package nl.koerswijzer.server.web.self;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.self.Interests.Form;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.CareerGoal;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InvalidInputException.Violation;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.server.web.form.CareerPath;
import nl.koerswijzer.server.web.form.NeverAgain;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.form.ProfileStep;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.OptionGroup;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Question;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.page.Way;
import nl.koerswijzer.server.web.self.ProfilePage.Choices;
import nl.koerswijzer.server.web.self.ProfilePage.FieldError;
import nl.koerswijzer.server.web.self.ProfilePage.StepLine;

/** The short profile. */
public final class ProfilePages {
  public static final String PATH = "/profiel";

  private static final int INVALID = 400;
  private static final Set<ProfileField> ASKED_HERE =
      EnumSet.of(
          ProfileField.QUESTION,
          ProfileField.GOAL,
          ProfileField.OCCUPATION,
          ProfileField.TEXT,
          ProfileField.ACTIVITY,
          ProfileField.VALUE,
          ProfileField.DEMAND,
          ProfileField.NEVER,
          ProfileField.LEVEL,
          ProfileField.PLACE,
          ProfileField.DISTANCE,
          ProfileField.HOURS_MIN,
          ProfileField.HOURS_MAX,
          ProfileField.PAY,
          ProfileField.MONTHS);
  private static final List<Integer> DISTANCES = List.of(5, 10, 15, 20, 30, 50, 75, 100);
  private static final List<Integer> HOURS = List.of(8, 12, 16, 20, 24, 28, 32, 36, 40);

  /** The heading of demands about when one works; they are asked with the other conditions. */
  private static final String HOURS_OF_DAY = "hours";

  private static final List<Integer> MONTHS = List.of(0, 6, 12, 24, 48);

  private ProfilePages() {}

  public static Page empty(Visit visit) {
    visit.query().finish();
    return Page.of("profile.jte", page(visit, ProfileForm.EMPTY, List.of(), false));
  }

  /** The profile with the answers that came along. */
  public static Page again(Visit visit) {
    visit.query().finish();
    List<Violation> violations = new ArrayList<>();
    ProfileForm form = NeverAgain.added(visit, ProfileForm.of(visit.context()), violations);
    return violations.isEmpty()
        ? Page.personal("profile.jte", page(visit, form, List.of(), true))
        : refused(visit, form, violations);
  }

  public static Page refused(Visit visit, ProfileForm form, List<Violation> violations) {
    return Page.personal("profile.jte", page(visit, form, errors(visit, form, violations), true))
        .withStatus(INVALID);
  }

  /**
   * Some steps of an empty profile, all of them open.
   *
   * @param ways addresses of other pages that help with the question
   */
  public static ProfilePage steps(
      Visit visit, Question question, Set<ProfileStep> steps, List<String> ways) {
    return new ProfilePage(
        visit.frame(visit.say(question.key()), question.path(), question.key()),
        visit.say(question.key()),
        visit.say(question.key() + ".text"),
        ways.stream().map(way -> way(visit, way)).toList(),
        List.of(),
        false,
        lines(List.copyOf(steps), steps),
        choices(visit, ProfileForm.EMPTY),
        NeverAgain.list(visit, ProfileForm.EMPTY, true),
        ProfileForm.EMPTY,
        List.of(),
        List.of());
  }

  /** The whole profile, in the order that helps most with a career question. */
  public static Page path(Visit visit, CareerPath path) {
    visit.query().finish();
    ProfileForm form = ProfileForm.EMPTY.asking(path.id());
    return Page.of(
        "profile.jte",
        new ProfilePage(
            visit.frame(visit.say(path.key()), path.path(), "profile"),
            visit.say(path.key()),
            visit.say(path.key() + ".text"),
            List.of(),
            List.of(),
            path == CareerPath.STUCK,
            lines(path.steps(), EnumSet.of(path.steps().get(0))),
            choices(visit, form),
            NeverAgain.list(visit, form, true),
            form,
            List.of(),
            List.of()));
  }

  private static Way way(Visit visit, String path) {
    String key = "way" + path.replace('/', '.');
    return new Way(visit.say(key), visit.say(key + ".text"), path);
  }

  /** The career questions to choose from. */
  public static List<Option> questions(Visit visit, ProfileForm form) {
    return Stream.concat(
            Stream.of(new Option("", visit.say("path.none"), form.question().isEmpty())),
            Stream.of(CareerPath.values())
                .map(
                    path ->
                        new Option(
                            path.id(), visit.say(path.key()), path.id().equals(form.question()))))
        .toList();
  }

  private static List<Option> goals(Visit visit, ProfileForm form) {
    return Stream.concat(
            Stream.of(new Option("", visit.say("goal.none"), form.goal().isEmpty())),
            Stream.of(CareerGoal.values())
                .map(Words::id)
                .map(id -> new Option(id, visit.say("goal." + id), id.equals(form.goal()))))
        .toList();
  }

  /** The activities that the profile asks about. */
  static List<InterestQuestion> activities(Visit visit) {
    return visit.guidance().interests().questions(Form.SHORT);
  }

  private static ProfilePage page(
      Visit visit, ProfileForm form, List<FieldError> errors, boolean answers) {
    String title = visit.say("profile.title");
    List<ProfileStep> steps =
        CareerPath.withId(form.question())
            .map(CareerPath::steps)
            .orElse(List.of(ProfileStep.values()));
    Set<ProfileStep> open = EnumSet.of(steps.get(0));
    errors.forEach(error -> open.add(step(error.field())));
    if (visit.context().formParam("listNever") != null) {
      open.add(ProfileStep.AVOID);
    }
    return new ProfilePage(
        answers ? visit.answering(title, PATH, "profile") : visit.frame(title, PATH, "profile"),
        title,
        visit.say("profile.intro"),
        List.of(),
        KnownLines.of(visit, form),
        form.question().equals(CareerPath.STUCK.id()),
        lines(steps, open),
        choices(visit, form),
        NeverAgain.list(visit, form, errors.isEmpty()),
        form,
        form.answersBut(ASKED_HERE),
        errors);
  }

  private static ProfileStep step(String field) {
    return switch (field) {
      case "place", "distance", "hoursMin", "pay", "months" -> ProfileStep.CONDITIONS;
      case "neverOccupation" -> ProfileStep.AVOID;
      default -> ProfileStep.NOW;
    };
  }

  private static List<StepLine> lines(List<ProfileStep> steps, Set<ProfileStep> open) {
    return IntStream.range(0, steps.size())
        .mapToObj(k -> new StepLine(steps.get(k), k + 1, open.contains(steps.get(k))))
        .toList();
  }

  private static List<FieldError> errors(
      Visit visit, ProfileForm form, List<Violation> violations) {
    Map<String, FieldError> byField = new LinkedHashMap<>();
    for (Violation violation : violations) {
      FieldError error = error(visit, form, violation.field());
      byField.putIfAbsent(error.field(), error);
    }
    return List.copyOf(byField.values());
  }

  /** What is wrong, in the language of the page; what is said below is for programmers. */
  public static FieldError error(Visit visit, ProfileForm form, String field) {
    return switch (field) {
      case "profile" -> new FieldError("occupation", visit.say("wrong.empty"));
      case "profile.currentOccupation" ->
          new FieldError("occupation", visit.say("wrong.occupation", form.occupation()));
      case "profile.text" -> new FieldError("text", visit.say("wrong.text"));
      case "profile.place" -> new FieldError("place", visit.say("wrong.place", form.place()));
      case "profile.maxDistanceKm" -> new FieldError("distance", visit.say("wrong.distance"));
      case "profile.hours", "profile.hours.min", "profile.hours.max" ->
          new FieldError("hoursMin", visit.say("wrong.hours"));
      case "profile.minMonthlyPay" -> new FieldError("pay", visit.say("wrong.pay"));
      case "profile.maxTrainingMonths" -> new FieldError("months", visit.say("wrong.months"));
      case "profile.avoid.occupations" ->
          new FieldError("neverOccupation", visit.say("never.unknown"));
      default -> new FieldError("occupation", visit.say("wrong.choice"));
    };
  }

  private static Choices choices(Visit visit, ProfileForm form) {
    return new Choices(
        questions(visit, form),
        goals(visit, form),
        activities(visit).stream()
            .map(
                question ->
                    new Option(
                        question.id(),
                        question.activity().in(visit.language()),
                        form.many(ProfileField.ACTIVITY).contains(question.id())))
            .toList(),
        terms(visit, "value")
            .map(term -> option(visit, term, form.many(ProfileField.VALUE)))
            .toList(),
        demands(visit, form),
        terms(visit, "demand")
            .filter(term -> term.heading().equals(HOURS_OF_DAY))
            .map(term -> option(visit, term, form.many(ProfileField.DEMAND)))
            .toList(),
        levels(visit, form),
        numbers(visit, DISTANCES, form.distance(), "profile.distance.upTo", "profile.any"),
        hours(visit, form.hoursMin()),
        hours(visit, form.hoursMax()),
        months(visit, form));
  }

  public static List<Option> hours(Visit visit, String chosen) {
    return numbers(visit, HOURS, chosen, "profile.hours.option", "profile.any");
  }

  public static List<Option> months(Visit visit, ProfileForm form) {
    return numbers(visit, MONTHS, form.months(), "profile.months.option", "profile.any");
  }

  public static List<Option> levels(Visit visit, ProfileForm form) {
    List<Option> levels = new ArrayList<>();
    levels.add(new Option("", visit.say("profile.skip"), form.level().isEmpty()));
    for (EducationLevel level : EducationLevel.values()) {
      levels.add(
          new Option(
              level.code(),
              visit.say("profile.level." + level.code()),
              level.code().equals(form.level())));
    }
    return levels;
  }

  private static List<Option> numbers(
      Visit visit, List<Integer> numbers, String chosen, String key, String any) {
    Function<Integer, Option> option =
        number ->
            new Option(number.toString(), visit.say(key, number), number.toString().equals(chosen));
    return Stream.concat(
            Stream.of(new Option("", visit.say(any), chosen.isEmpty())),
            numbers.stream().map(option))
        .toList();
  }

  private static List<OptionGroup> demands(Visit visit, ProfileForm form) {
    Map<String, List<Option>> byHeading = new LinkedHashMap<>();
    for (String heading : List.of("dynamic", "static", "environment", "social", "personal")) {
      byHeading.put(heading, new ArrayList<>());
    }
    terms(visit, "demand")
        .filter(term -> !term.heading().equals(HOURS_OF_DAY))
        .forEach(
            term ->
                byHeading
                    .computeIfAbsent(term.heading(), heading -> new ArrayList<>())
                    .add(option(visit, term, form.many(ProfileField.DEMAND))));
    return byHeading.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(group -> new OptionGroup(visit.say("heading." + group.getKey()), group.getValue()))
        .toList();
  }

  static Stream<Term> terms(Visit visit, String vocabulary) {
    return visit.guidance().knowledge().catalog().contents().terms().stream()
        .filter(term -> term.vocabulary().equals(vocabulary));
  }

  static Option option(Visit visit, Term term, List<String> chosen) {
    Language language = visit.language();
    boolean isExplained =
        term.description() != null && term.description().languageIn(language) == language;
    return new Option(
        term.id(),
        Words.capitalized(term.title().in(language)),
        isExplained && term.description() != null ? term.description().in(language) : "",
        chosen.contains(term.id()));
  }
}
