package nl.koerswijzer.server.web.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.group.Together;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchRequest.Options;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.server.web.dossier.HouseholdPage.Answer;
import nl.koerswijzer.server.web.dossier.HouseholdPage.Person;
import nl.koerswijzer.server.web.dossier.HouseholdPage.Suits;
import nl.koerswijzer.server.web.dossier.HouseholdPage.Town;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.form.ToldProfile;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.picture.RegionPicture;
import nl.koerswijzer.server.web.picture.RegionPicture.Dot;
import nl.koerswijzer.server.web.self.ProfilePage.FieldError;
import nl.koerswijzer.server.web.self.ProfilePages;
import nl.koerswijzer.server.web.vacancy.VacancyLine;
import org.jspecify.annotations.Nullable;

/** Two people look for work that both can reach from one home. */
public final class HouseholdPages {
  public static final String PATH = "/samen";

  private static final String TEMPLATE = "household.jte";
  private static final int INVALID = 400;
  private static final int PROFESSIONS = 3;
  private static final int TOWNS = 8;
  private static final int USUAL_DISTANCE = 30;
  private static final List<Integer> DISTANCES = List.of(10, 20, 30, 50, 75);
  private static final String DISTANCE = "reach";

  /** Begin the names of the fields of the two. */
  private static final List<String> PEOPLE = List.of("one-", "two-");

  private final Visit visit;
  private final List<ToldProfile> people;
  private final Map<String, String> regions;

  private HouseholdPages(Visit visit) {
    visit.query().finish();
    this.visit = visit;
    this.people =
        PEOPLE.stream()
            .map(prefix -> ToldProfile.of(visit, form(visit, prefix), new ArrayList<>()))
            .toList();
    this.regions =
        visit.guidance().occupations().regions().stream()
            .collect(Collectors.toMap(Region::code, Region::name));
  }

  public static Page empty(Visit visit) {
    return Page.of(TEMPLATE, new HouseholdPages(visit).page(List.of(), null, false));
  }

  public static Page answered(Visit visit) {
    return new HouseholdPages(visit).answered();
  }

  private static ProfileForm form(Visit visit, String prefix) {
    Map<String, List<String>> own = new TreeMap<>();
    visit
        .context()
        .formParamMap()
        .forEach(
            (name, values) -> {
              if (name.startsWith(prefix)) {
                own.put(name.substring(prefix.length()), values);
              }
            });
    return ProfileForm.of(own);
  }

  private Page answered() {
    List<FieldError> errors = errors();
    return errors.isEmpty()
        ? Page.personal(TEMPLATE, page(List.of(), answer(), true))
        : Page.personal(TEMPLATE, page(errors, null, true)).withStatus(INVALID);
  }

  /** What is wrong, under the names that the fields have on this page. */
  private List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    for (int k = 0; k < PEOPLE.size(); k++) {
      ToldProfile told = people.get(k);
      String prefix = PEOPLE.get(k);
      told.violations().stream()
          .map(violation -> ProfilePages.error(visit, told.form(), violation.field()))
          .map(error -> new FieldError(prefix + error.field(), error.message()))
          .distinct()
          .forEach(errors::add);
    }
    return errors;
  }

  private HouseholdPage page(List<FieldError> errors, @Nullable Answer answer, boolean isAnswer) {
    String title = visit.say("household.title");
    return new HouseholdPage(
        isAnswer ? visit.answering(title, PATH, "") : visit.frame(title, PATH, ""),
        IntStream.range(0, PEOPLE.size()).mapToObj(this::person).toList(),
        DISTANCES.stream()
            .map(
                distance ->
                    new Option(
                        distance.toString(),
                        visit.say("profile.distance.upTo", distance),
                        distance == distance()))
            .toList(),
        errors,
        answer);
  }

  private Person person(int k) {
    ProfileForm form = people.get(k).form();
    return new Person(
        PEOPLE.get(k),
        title(k),
        form.occupation(),
        form.text(),
        ProfilePages.levels(visit, form),
        ProfilePages.hours(visit, form.hoursMax()));
  }

  private String title(int k) {
    return visit.say("household.person." + (k + 1));
  }

  private int distance() {
    String chosen = ProfileForm.field(visit.context(), DISTANCE, ProfileForm.MAX_FIELD);
    return DISTANCES.stream()
        .filter(distance -> distance.toString().equals(chosen))
        .findFirst()
        .orElse(USUAL_DISTANCE);
  }

  private Answer answer() {
    List<MatchRequest> requests =
        people.stream()
            .flatMap(told -> Stream.ofNullable(told.profile()))
            .map(this::request)
            .toList();
    Together.Answer found =
        visit.guidance().together().answer(new Together.Question(requests, distance(), TOWNS));
    List<Town> towns = found.towns().stream().map(this::town).toList();
    return new Answer(
        IntStream.range(0, PEOPLE.size())
            .mapToObj(k -> suits(k, requests.get(k), found.found().get(k)))
            .toList(),
        visit.say("household.status", towns.size(), distance()),
        towns.isEmpty() ? null : map(found),
        towns);
  }

  private MatchRequest request(ClientProfile profile) {
    return MatchRequest.of(profile)
        .withSize(PROFESSIONS)
        .withOptions(new Options(true, true, 0, 1));
  }

  private Suits suits(int k, MatchRequest request, int vacancies) {
    return new Suits(
        title(k),
        visit.say("household.found", vacancies),
        visit.guidance().matching().match(request).suited().stream()
            .map(suited -> OccupationLine.of(suited.summary(), visit.words()))
            .toList());
  }

  private Town town(Together.Town town) {
    return new Town(
        town.municipality().name(),
        regions.getOrDefault(town.municipality().region(), ""),
        IntStream.range(0, PEOPLE.size()).mapToObj(k -> options(k, town.people().get(k))).toList());
  }

  private HouseholdPage.Options options(int k, Together.Options options) {
    return new HouseholdPage.Options(
        visit.say("household.options", title(k), options.count()),
        options.best().stream()
            .map(
                suited ->
                    VacancyLine.of(
                        suited.vacancy(),
                        null,
                        visit.guidance().knowledge().today(),
                        visit.words()))
            .toList());
  }

  private RegionPicture map(Together.Answer found) {
    return RegionPicture.plain(
        visit.say("household.map", found.towns().size()),
        null,
        found.towns().stream()
            .map(town -> Dot.of(town.municipality().center(), town.municipality().name()))
            .toList());
  }
}
