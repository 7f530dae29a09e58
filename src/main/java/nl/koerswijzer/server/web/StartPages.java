package nl.koerswijzer.server.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.server.web.form.CareerPath;
import nl.koerswijzer.server.web.form.ProfileStep;
import nl.koerswijzer.server.web.match.RoutePages;
import nl.koerswijzer.server.web.occupation.BrowsePages;
import nl.koerswijzer.server.web.occupation.MobilityPages;
import nl.koerswijzer.server.web.occupation.OccupationPages;
import nl.koerswijzer.server.web.page.Addresses;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Question;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.page.Way;
import nl.koerswijzer.server.web.self.InterestPages;
import nl.koerswijzer.server.web.self.ProfilePages;
import nl.koerswijzer.server.web.self.RolesPages;
import nl.koerswijzer.server.web.self.SkillsPages;
import nl.koerswijzer.server.web.self.ValuesPages;
import nl.koerswijzer.server.web.vacancy.VacancyPages;
import org.jspecify.annotations.Nullable;

/** The start and the five questions. */
final class StartPages {
  /** Wishes that differ much from each other and that many people have. */
  private static final List<String> THEMES =
      List.of(
          "mensen-helpen",
          "dieren",
          "buiten-werken",
          "techniek",
          "kinderen",
          "koken",
          "computers",
          "niet-zwaar-tillen",
          "creatief",
          "organiseren");

  private static final int DIGITS_OF_CLASS = 2;

  private StartPages() {}

  static Page start(Visit visit) {
    visit.query().finish();
    return Page.of(
        "start.jte",
        new StartPage(
            visit.frame(visit.say("start.title"), "/", ""),
            themes(visit),
            Stream.of(CareerPath.values())
                .map(path -> way(visit, path.key(), path.path()))
                .toList(),
            ways(visit)));
  }

  private static List<Link> themes(Visit visit) {
    Map<String, Theme> known = new LinkedHashMap<>();
    for (Theme theme : visit.guidance().knowledge().catalog().contents().themes()) {
      known.put(theme.id(), theme);
    }
    return THEMES.stream()
        .map(id -> Optional.ofNullable(known.get(id)))
        .flatMap(Optional::stream)
        .map(theme -> theme.title().in(visit.language()))
        .map(title -> new Link(title, Addresses.of(OccupationPages.PATH, Map.of("q", title))))
        .toList();
  }

  private static List<Way> ways(Visit visit) {
    return Stream.of(Question.values())
        .map(
            question ->
                new Way(
                    visit.say(question.key()),
                    visit.say(question.key() + ".short"),
                    question.path()))
        .toList();
  }

  static Page question(Visit visit, Question question) {
    visit.query().finish();
    return switch (question) {
      case WHO ->
          steps(
              visit,
              question,
              EnumSet.of(ProfileStep.LIKE, ProfileStep.MATTERS),
              List.of(InterestPages.PATH, ValuesPages.PATH, RolesPages.PATH));
      case WANT ->
          steps(
              visit,
              question,
              EnumSet.of(ProfileStep.CONDITIONS, ProfileStep.AVOID),
              List.of(ValuesPages.PATH, RolesPages.PATH));
      case ABLE -> steps(visit, question, EnumSet.of(ProfileStep.NOW), List.of(SkillsPages.PATH));
      case WHERE, HOW -> ways(visit, question);
    };
  }

  private static Page steps(
      Visit visit, Question question, EnumSet<ProfileStep> steps, List<String> ways) {
    return Page.of("profile.jte", ProfilePages.steps(visit, question, steps, ways));
  }

  private static Page ways(Visit visit, Question question) {
    String key = question.key();
    boolean where = question == Question.WHERE;
    return Page.of(
        "question.jte",
        new QuestionPage(
            visit.frame(visit.say(key), question.path(), key),
            visit.say(key + ".text"),
            true,
            where
                ? List.of(
                    way(visit, "way.vacancies", VacancyPages.PATH),
                    way(visit, "way.occupations", OccupationPages.PATH),
                    way(visit, "way.browse", BrowsePages.PATH))
                : List.of(
                    way(visit, "way.route", RoutePages.PATH),
                    way(visit, "way.profile", ProfilePages.PATH),
                    way(visit, "way.mobility", MobilityPages.PATH)),
            visit.say("question.groups"),
            where ? groups(visit) : List.of(),
            neighbour(visit, question, -1),
            neighbour(visit, question, 1)));
  }

  private static Way way(Visit visit, String key, String path) {
    return new Way(visit.say(key), visit.say(key + ".text"), path);
  }

  private static @Nullable Link neighbour(Visit visit, Question question, int step) {
    int at = question.ordinal() + step;
    if (at < 0 || at >= Question.values().length) {
      return null;
    }
    Question neighbour = Question.values()[at];
    return new Link(visit.say(neighbour.key()), neighbour.path());
  }

  private static List<Link> groups(Visit visit) {
    List<Link> groups = new ArrayList<>();
    for (OccupationGroup group :
        visit.guidance().knowledge().catalog().contents().occupationGroups()) {
      if (group.scheme().equals("brc") && group.code().length() == DIGITS_OF_CLASS) {
        groups.add(
            new Link(
                group.title().in(visit.language()),
                Addresses.of(OccupationPages.PATH, Map.of("groep", group.code()))));
      }
    }
    return groups;
  }
}
