package nl.koerswijzer.server.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.OccupationCard;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Portrait;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.server.web.CardPage.Labelled;
import nl.koerswijzer.server.web.CardPage.Link;
import nl.koerswijzer.server.web.CardPage.Skill;
import nl.koerswijzer.server.web.CardPage.TrainingLine;

/** Fills the page of an occupation. */
final class CardPages {
  private static final int RELATED = 6;

  private final Visit visit;
  private final Map<String, Text> terms = new HashMap<>();

  private CardPages(Visit visit) {
    this.visit = visit;
    for (Term term : visit.guidance().knowledge().catalog().contents().terms()) {
      terms.put(term.vocabulary() + ":" + term.id(), term.title());
    }
  }

  static CardPage of(Visit visit, String id) {
    return new CardPages(visit).page(visit.guidance().occupations().card(id, null));
  }

  private CardPage page(OccupationCard card) {
    Occupation occupation = card.occupation();
    OccupationLine line = OccupationLine.of(card.summary(), visit.words());
    Portrait portrait = occupation.portrait();
    Text description = occupation.description();
    Circumstances circumstances = occupation.circumstances();
    boolean foreign =
        description != null && description.languageIn(visit.language()) != visit.language();
    return new CardPage(
        visit.frame(line.title(), "/beroepen/" + occupation.id(), "occupations"),
        line,
        description == null ? "" : description.in(visit.language()),
        foreign && description != null ? description.languageIn(visit.language()).code() : "",
        names(occupation),
        card.brc() == null ? "" : card.brc().title().in(visit.language()),
        portrait == null ? List.of() : portrait.tasks(),
        portrait == null ? "" : portrait.day(),
        portrait == null ? List.of() : portrait.entry(),
        skills(card, true),
        skills(card, false),
        circumstances == null ? List.of() : facts(circumstances),
        circumstances == null ? List.of() : demands(circumstances),
        circumstances == null || circumstances.register() == null
            ? ""
            : term("register", circumstances.register()),
        card.market().stream().map(figure -> FigureLine.of(figure, visit.words())).toList(),
        card.up().stream().map(this::link).toList(),
        card.sideways().stream().map(this::link).toList(),
        visit.guidance().occupations().related(occupation.id(), RELATED).stream()
            .map(related -> link(related.occupation()))
            .toList(),
        card.trainings().stream()
            .map(
                training ->
                    new TrainingLine(
                        training.title().in(visit.language()),
                        visit.say("card.training.months", training.months()),
                        training.entry()))
            .toList(),
        card.vacancies(),
        sources(occupation));
  }

  private List<String> names(Occupation occupation) {
    List<String> names = new ArrayList<>();
    if (occupation.feminine() != null) {
      names.add(occupation.feminine());
    }
    names.addAll(
        visit.language() == Language.DUTCH ? occupation.names() : occupation.englishNames());
    return names;
  }

  private List<Skill> skills(OccupationCard card, boolean essential) {
    return card.needs().stream()
        .filter(need -> need.need().essential() == essential)
        .map(need -> new Skill(need.skill().title().in(visit.language()), need.need().level()))
        .toList();
  }

  private List<Labelled> facts(Circumstances circumstances) {
    List<Labelled> facts = new ArrayList<>();
    add(facts, "card.times", terms("time", circumstances.times()));
    add(facts, "card.partTime", visit.words().of("likelihood", circumstances.partTime()));
    add(facts, "card.home", visit.words().of("homeWorking", circumstances.homeWorking()));
    add(facts, "card.selfEmployed", visit.words().of("likelihood", circumstances.selfEmployed()));
    add(facts, "card.sectors", terms("sector", circumstances.sectors()));
    add(facts, "card.employers", String.join(", ", circumstances.employers()));
    add(facts, "card.conditions", terms("condition", circumstances.conditions()));
    return facts;
  }

  private void add(List<Labelled> facts, String key, String text) {
    if (!text.isEmpty()) {
      facts.add(new Labelled(visit.say(key), text));
    }
  }

  private List<Labelled> demands(Circumstances circumstances) {
    return circumstances.demands().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(
            demand ->
                new Labelled(
                    OccupationLine.capitalized(term("demand", demand.getKey())),
                    visit.say("card.strength." + demand.getValue())))
        .toList();
  }

  private String terms(String vocabulary, List<String> ids) {
    return ids.stream().map(id -> term(vocabulary, id)).collect(Collectors.joining(", "));
  }

  private String term(String vocabulary, String id) {
    Text title = terms.get(vocabulary + ":" + id);
    return title == null ? id : title.in(visit.language());
  }

  private Link link(Occupation occupation) {
    return new Link(
        OccupationLine.capitalized(occupation.title().in(visit.language())),
        "/beroepen/" + occupation.id());
  }

  private static List<String> sources(Occupation occupation) {
    return occupation.provenance().values().stream()
        .map(CardPages::source)
        .distinct()
        .sorted()
        .toList();
  }

  private static String source(Provenance provenance) {
    return provenance.source() + " (" + provenance.period() + ")";
  }
}
