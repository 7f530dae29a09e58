package nl.koerswijzer.server.web.occupation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.guidance.occupation.OccupationCard;
import nl.koerswijzer.guidance.vacancy.VacancySearch;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Likelihood;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Portrait;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.server.web.occupation.CardPage.Labelled;
import nl.koerswijzer.server.web.occupation.CardPage.Skill;
import nl.koerswijzer.server.web.occupation.CardPage.TrainingLine;
import nl.koerswijzer.server.web.page.Addresses;
import nl.koerswijzer.server.web.page.FigureLine;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.vacancy.VacancyPages;
import org.jspecify.annotations.Nullable;

/** Fills the page of an occupation. */
final class CardPages {
  private static final int RELATED = 6;
  private static final int EMPLOYERS = 8;
  private static final int MAX_CODE = 20;

  /** Figures as one asks for them: the chance, the jobs, the pay, the people. */
  private static final List<String> ORDER =
      List.of(
          Indicator.TENSION,
          Indicator.BOTTLENECK,
          Indicator.JOB_OPENINGS,
          Indicator.EXPANSION,
          Indicator.REPLACEMENT,
          Indicator.PAY_LOW,
          Indicator.PAY_MEDIAN,
          Indicator.PAY_HIGH,
          Indicator.EMPLOYEES,
          Indicator.SELF_EMPLOYED);

  private final Visit visit;
  private final @Nullable String region;

  private CardPages(Visit visit, @Nullable String region) {
    this.visit = visit;
    this.region = region;
  }

  static CardPage of(Visit visit, String id) {
    String region = visit.query().text("regio", MAX_CODE);
    visit.query().finish();
    return new CardPages(visit, region).page(visit.guidance().occupations().card(id, region));
  }

  private CardPage page(OccupationCard card) {
    Occupation occupation = card.occupation();
    OccupationLine line = OccupationLine.of(card.summary(), visit.words());
    Portrait portrait = occupation.portrait();
    Text description = occupation.description();
    Circumstances circumstances = occupation.circumstances();
    return new CardPage(
        visit.frame(
            line.title(),
            Addresses.of(line.path(), Map.of("regio", region == null ? "" : region)),
            "occupations"),
        line,
        description == null ? "" : description.in(visit.language()),
        description == null ? null : OccupationLine.foreign(description, visit.language()),
        visit.language() == Language.DUTCH ? null : Language.DUTCH.code(),
        names(occupation),
        card.brc() == null ? "" : card.brc().title().in(visit.language()),
        new CardBrief(visit, card, regionName()).facts(),
        portrait == null ? List.of() : portrait.tasks(),
        portrait == null ? "" : portrait.day(),
        portrait == null ? List.of() : portrait.entry(),
        skills(card, true),
        skills(card, false),
        circumstances == null ? List.of() : facts(circumstances),
        circumstances == null ? List.of() : demands(circumstances),
        circumstances == null || circumstances.register() == null
            ? ""
            : visit.say("card.regulated", visit.term("register", circumstances.register())),
        card.market().stream()
            .sorted(Comparator.comparingInt(figure -> ORDER.indexOf(figure.name())))
            .map(figure -> FigureLine.of(figure, visit, regionName()))
            .toList(),
        visit.regions(region == null ? "" : region, visit.say("card.country")),
        new CardGrowth(visit, card, region).steps(),
        card.growthEstimated(),
        CardRegions.of(visit, occupation),
        employers(occupation),
        circumstances == null || circumstances.selfEmployed() == Likelihood.RARE
            ? ""
            : visit.say("card.selfEmployed.text"),
        visit.guidance().occupations().related(occupation.id(), RELATED).stream()
            .map(related -> link(related.occupation()))
            .toList(),
        card.trainings().stream().map(this::training).toList(),
        visit.say("card.vacancies.count", card.vacancies()),
        card.vacancies() == 0
            ? null
            : Addresses.of(VacancyPages.PATH, Map.of("beroep", occupation.id())),
        sources(occupation));
  }

  private String regionName() {
    return visit.guidance().occupations().regions().stream()
        .filter(known -> known.code().equals(region))
        .map(Region::name)
        .findFirst()
        .orElse("");
  }

  private List<String> names(Occupation occupation) {
    List<String> names = new ArrayList<>();
    if (occupation.feminine() != null && visit.language() == Language.DUTCH) {
      names.add(occupation.feminine());
    }
    names.addAll(
        visit.language() == Language.DUTCH ? occupation.names() : occupation.englishNames());
    return names;
  }

  private List<Skill> skills(OccupationCard card, boolean essential) {
    return card.needs().stream()
        .filter(need -> need.need().essential() == essential)
        .map(
            need ->
                new Skill(
                    Words.capitalized(need.skill().title().in(visit.language())),
                    OccupationLine.foreign(need.skill().title(), visit.language()),
                    need.need().level() == 0 ? "" : visit.say("card.level", need.need().level())))
        .toList();
  }

  private List<Labelled> employers(Occupation occupation) {
    return visit
        .guidance()
        .vacancies()
        .find(VacancySearch.forOccupation(occupation.id(), null, Knowledge.USUAL_RADIUS_KM, 0, 1))
        .hits()
        .facets()
        .getOrDefault("employer", List.of())
        .stream()
        .limit(EMPLOYERS)
        .map(
            employer ->
                new Labelled(employer.value(), visit.say("card.vacancies.now", employer.count())))
        .toList();
  }

  private TrainingLine training(Training training) {
    List<String> facts = new ArrayList<>();
    facts.add(visit.say("card.training.months", training.months()));
    if (training.level() != null) {
      facts.add(visit.words().level(training.level()));
    }
    if (training.cost() != null) {
      facts.add(visit.say("card.cost." + training.cost()));
    }
    return new TrainingLine(
        training.title().in(visit.language()), String.join(", ", facts), training.entry());
  }

  private List<Labelled> facts(Circumstances circumstances) {
    List<Labelled> facts = new ArrayList<>();
    add(facts, "card.times", visit.terms("time", circumstances.times()));
    add(facts, "card.partTime", visit.words().of("likelihood", circumstances.partTime()));
    add(facts, "card.home", visit.words().of("homeWorking", circumstances.homeWorking()));
    add(facts, "card.selfEmployed", visit.words().of("likelihood", circumstances.selfEmployed()));
    add(facts, "card.sectors", visit.terms("sector", circumstances.sectors()));
    add(facts, "card.employers", String.join(", ", circumstances.employers()));
    add(facts, "card.conditions", visit.terms("condition", circumstances.conditions()));
    return facts;
  }

  private void add(List<Labelled> facts, String key, String text) {
    if (!text.isEmpty()) {
      facts.add(new Labelled(visit.say(key), Words.capitalized(text)));
    }
  }

  private List<Labelled> demands(Circumstances circumstances) {
    return circumstances.demands().entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            demand ->
                new Labelled(
                    Words.capitalized(visit.term("demand", demand.getKey())),
                    visit.say("card.strength." + demand.getValue())))
        .toList();
  }

  private Link link(Occupation occupation) {
    return OccupationLine.link(occupation, visit.language());
  }

  private List<String> sources(Occupation occupation) {
    return occupation.provenance().values().stream()
        .map(
            provenance ->
                visit.say(
                    "card.source",
                    provenance.source(),
                    visit.words().period(provenance.period()),
                    provenance.licence()))
        .distinct()
        .sorted()
        .toList();
  }
}
