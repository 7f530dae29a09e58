package nl.koerswijzer.server.web.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.match.Matching.Explained;
import nl.koerswijzer.guidance.match.Matching.Opening;
import nl.koerswijzer.guidance.match.Matching.Suggestion;
import nl.koerswijzer.guidance.match.Matching.Suited;
import nl.koerswijzer.guidance.vacancy.SuitedVacancies.SuitedVacancy;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Explanation.Change;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchResult;
import nl.koerswijzer.match.Weights;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.match.WishCost;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.server.web.form.CareerPath;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.form.ProfileForm.Answer;
import nl.koerswijzer.server.web.form.ToldProfile;
import nl.koerswijzer.server.web.form.Tuning;
import nl.koerswijzer.server.web.match.MatchesPage.Match;
import nl.koerswijzer.server.web.match.MatchesPage.Settings;
import nl.koerswijzer.server.web.match.MatchesPage.Slider;
import nl.koerswijzer.server.web.match.MatchesPage.SuitedVacancyLine;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.NamedOccupation;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.self.ProfilePages;
import nl.koerswijzer.server.web.vacancy.VacancyLine;
import org.jspecify.annotations.Nullable;

/** The professions that suit a profile, and why any profession stands where it stands. */
public final class MatchPages {
  public static final String PATH = "/passend";
  public static final String WHY = "/waarom";

  private static final String TEMPLATE = "matches.jte";
  private static final int INVALID = 400;
  private static final int SHOWN = 7;
  private static final int LONGEST = 20;
  private static final int VACANCIES = 5;
  private static final int OPENINGS = 4;

  private final Visit visit;
  private final ProfileForm form;
  private final Tuning tuning;
  private final ClientProfile profile;
  private final MatchRequest request;

  private MatchPages(Visit visit, ProfileForm form, Tuning tuning, ClientProfile profile) {
    this.visit = visit;
    this.form = form;
    this.tuning = tuning;
    this.profile = profile;
    this.request = tuning.request(profile, path(form).map(CareerPath::professions).orElse(SHOWN));
  }

  public static Page matches(Visit visit) {
    return answer(
        visit,
        (form, profile) -> {
          Tuning tuning = Tuning.of(visit.context());
          return Page.personal(TEMPLATE, new MatchPages(visit, form, tuning, profile).matches(""));
        });
  }

  /** Why a profession that the person names, or that stands in the list, is where it is. */
  public static Page why(Visit visit) {
    return answer(
        visit,
        (form, profile) -> {
          Tuning tuning = Tuning.of(visit.context());
          MatchPages pages = new MatchPages(visit, form, tuning, profile);
          return asked(visit)
              .map(occupation -> Page.personal("why.jte", pages.why(occupation)))
              .orElseGet(() -> pages.notFound(missed(visit)));
        });
  }

  private static Optional<Occupation> asked(Visit visit) {
    String id = ProfileForm.field(visit.context(), "why", ProfileForm.MAX_FIELD);
    String words = missed(visit);
    return visit
        .guidance()
        .knowledge()
        .catalog()
        .occupation(id)
        .or(() -> words.isEmpty() ? Optional.empty() : NamedOccupation.of(visit, words));
  }

  private static String missed(Visit visit) {
    return ProfileForm.field(visit.context(), "missed", ProfileForm.MAX_FIELD);
  }

  /** The list again; it says so when the words were not understood. */
  private Page notFound(String words) {
    Page page = Page.personal(TEMPLATE, matches(words));
    return words.isEmpty() ? page : page.withStatus(INVALID);
  }

  /** Reads the profile that came along; one that cannot be used is shown with what is wrong. */
  private static Page answer(Visit visit, BiFunction<ProfileForm, ClientProfile, Page> page) {
    visit.query().finish();
    ToldProfile told = ToldProfile.of(visit);
    return told.profile() == null
        ? ProfilePages.refused(visit, told.form(), told.violations())
        : page.apply(told.form(), told.profile());
  }

  private static Optional<CareerPath> path(ProfileForm form) {
    return CareerPath.withId(form.question());
  }

  private MatchesPage matches(String missed) {
    Suggestion suggestion = visit.guidance().matching().match(request);
    MatchResult result = suggestion.result();
    List<Match> lines = lines(suggestion.suited());
    return new MatchesPage(
        visit.answering(visit.say("matches.title"), PATH, "profile"),
        visit.say(
            "matches.status", suggestion.suited().size(), result.total(), result.considered()),
        current(),
        settings(),
        lines,
        Plane.of(suggestion.suited(), lines),
        result.notes().stream().map(visit::say).toList(),
        result.wishes().stream().map(this::wish).toList(),
        result.wayBack() == null ? "" : wishes(result.wayBack().drop()),
        result.stability() == null ? "" : visit.say(result.stability().reason()),
        isLive() ? List.of() : openings(),
        isLive() ? List.of() : vacancies(),
        Stream.concat(
                form.answersBut(Set.of(ProfileField.QUESTION)).stream(), tuning.answers().stream())
            .toList(),
        request.size() < LONGEST && result.total() > request.size(),
        path(form).filter(path -> path == CareerPath.STUCK).isPresent(),
        everything(),
        missed);
  }

  /** Whether only the list is asked, as while a slider moves or when a profession is kept. */
  private boolean isLive() {
    String by = visit.context().header("HX-Trigger");
    return "list".equals(visit.context().header("HX-Target"))
        && by != null
        && (by.equals("answers") || by.startsWith("keep-"));
  }

  private List<String> openings() {
    return visit.guidance().matching().opening(request, OPENINGS).skills().stream()
        .map(this::opening)
        .toList();
  }

  private List<SuitedVacancyLine> vacancies() {
    return visit.guidance().vacancies().suiting(request, VACANCIES).vacancies().stream()
        .map(this::vacancy)
        .toList();
  }

  private List<Match> lines(List<Suited> suited) {
    MatchLines lines = new MatchLines(visit, tuning.later(), request.options().resamples());
    return IntStream.range(0, suited.size())
        .mapToObj(k -> lines.match(suited.get(k), k + 1))
        .toList();
  }

  private WhyPage why(Occupation occupation) {
    Explained explained = visit.guidance().matching().explain(request, occupation.id());
    Suited suited = explained.suited();
    int rank = suited.match().rank();
    Match match = new MatchLines(visit, tuning.later(), 0).match(suited, rank);
    return new WhyPage(
        visit.answering(visit.say("why.title", match.line().title()), PATH, "profile"),
        rank == 0
            ? visit.say("why.removed")
            : visit.say("why.place", rank, explained.explanation().total()),
        match,
        suited.match().removedBy().stream().map(Wish::reason).map(visit::say).toList(),
        explained.explanation().obstacles().stream()
            .map(obstacle -> visit.say(obstacle.reason()))
            .toList(),
        explained.explanation().changes().stream().map(this::change).toList(),
        everything());
  }

  /** The profile with all that was set. */
  private List<Answer> everything() {
    return Stream.of(form.answers(), tuning.answers(), tuning.settings())
        .flatMap(List::stream)
        .toList();
  }

  private String change(Change change) {
    String what = visit.say(change.reason());
    return change.rankBefore() == 0
        ? visit.say("why.change.back", what, change.rankAfter())
        : visit.say("why.change", what, change.rankBefore(), change.rankAfter());
  }

  private @Nullable Link current() {
    String id = profile.currentOccupation();
    return id == null
        ? null
        : visit
            .guidance()
            .knowledge()
            .catalog()
            .occupation(id)
            .map(occupation -> OccupationLine.link(occupation, visit.language()))
            .orElse(null);
  }

  private Settings settings() {
    Weights weights = tuning.weights(profile);
    return new Settings(
        Stream.of(ComponentName.values()).map(name -> slider(name, weights.of(name))).toList(),
        ProfilePages.questions(visit, form),
        regions(),
        tuning.later());
  }

  private Slider slider(ComponentName name, double weight) {
    return new Slider(
        Tuning.field(name),
        visit.say("component." + name.id()),
        (int) Math.min(Tuning.HIGHEST, Math.round(weight)));
  }

  private List<Option> regions() {
    return visit.regions(
        tuning.region(), visit.say(form.place().isEmpty() ? "card.country" : "matches.myRegion"));
  }

  private String wishes(List<Wish> wishes) {
    return wishes.stream().map(Wish::reason).map(visit::say).collect(Collectors.joining(" "));
  }

  private String opening(Opening opening) {
    return visit.say(
        "openings.skill",
        Words.capitalized(opening.skill().skill().title().in(visit.language())),
        opening.skill().opened().size(),
        opening.vacancies());
  }

  private String wish(WishCost cost) {
    String text = visit.say(cost.wish().reason());
    return cost.vacancies() == null
        ? visit.say("matches.wish", text, cost.removed())
        : visit.say("matches.wish.vacancies", text, cost.removed(), cost.vacancies());
  }

  private SuitedVacancyLine vacancy(SuitedVacancy suited) {
    return new SuitedVacancyLine(
        VacancyLine.of(
            suited.vacancy(),
            suited.distanceKm(),
            visit.guidance().knowledge().today(),
            visit.words()),
        suited.reasons().stream().map(visit::say).toList());
  }
}
