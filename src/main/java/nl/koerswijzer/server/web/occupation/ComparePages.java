package nl.koerswijzer.server.web.occupation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.occupation.OccupationCard;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.BottleneckClass;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.server.web.occupation.ComparePage.Cell;
import nl.koerswijzer.server.web.occupation.ComparePage.Column;
import nl.koerswijzer.server.web.occupation.ComparePage.Row;
import nl.koerswijzer.server.web.page.Addresses;
import nl.koerswijzer.server.web.page.Chance;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.PayRange;
import nl.koerswijzer.server.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** Up to four professions side by side. */
public final class ComparePages {
  public static final String PATH = "/vergelijk";

  private static final int MOST = 4;
  private static final int MAX_ID = 100;
  private static final int DEMANDS = 4;
  private static final int SKILLS = 5;

  private final Visit visit;
  private final List<String> ids;
  private final @Nullable String region;
  private final List<OccupationCard> cards;

  private ComparePages(Visit visit, List<String> ids, @Nullable String region) {
    this.visit = visit;
    this.ids = ids;
    this.region = region;
    this.cards = ids.stream().map(id -> visit.guidance().occupations().card(id, region)).toList();
  }

  public static Page compare(Visit visit) {
    List<String> asked = visit.query().texts("beroep", MAX_ID);
    String region = visit.query().text("regio", MAX_ID);
    visit.query().finish();
    List<String> ids = asked.stream().distinct().limit(MOST).toList();
    return Page.of("compare.jte", new ComparePages(visit, ids, region).page());
  }

  private ComparePage page() {
    return new ComparePage(
        visit.frame(visit.say("compare.title"), address(ids), "occupations"),
        cards.stream().map(this::column).toList(),
        cards.isEmpty() ? List.of() : rows(),
        visit.regions(region == null ? "" : region, visit.say("card.country")));
  }

  private String address(List<String> shown) {
    return Addresses.of(
        PATH, Map.of("beroep", String.join(",", shown), "regio", region == null ? "" : region));
  }

  private Column column(OccupationCard card) {
    List<String> others =
        ids.stream()
            .filter(
                id ->
                    visit
                        .guidance()
                        .knowledge()
                        .catalog()
                        .occupation(id)
                        .filter(card.occupation()::equals)
                        .isEmpty())
            .toList();
    return new Column(OccupationLine.of(card.summary(), visit.words()), address(others));
  }

  private List<Row> rows() {
    return List.of(
        row("line.chance", this::chance),
        row("compare.later", this::later),
        row("card.pay", this::pay),
        row("card.usualLevel", this::level),
        row("compare.training", this::training),
        row("card.times", card -> circumstance(card, c -> terms("time", c.times()))),
        row("card.partTime", card -> circumstance(card, c -> said("likelihood", c.partTime()))),
        row("card.home", card -> circumstance(card, c -> said("homeWorking", c.homeWorking()))),
        row(
            "card.selfEmployed",
            card -> circumstance(card, c -> said("likelihood", c.selfEmployed()))),
        row("card.demands", card -> circumstance(card, this::demands)),
        row("card.essential", this::skills),
        row("card.vacancies", card -> plain(visit.say("card.vacancies.now", card.vacancies()))));
  }

  private Row row(String key, Function<OccupationCard, Cell> cell) {
    return new Row(visit.say(key), cards.stream().map(cell).toList());
  }

  private Cell chance(OccupationCard card) {
    return chance(
        Chance.of(card.summary().tension(), visit.words()), figure(card, Indicator.TENSION));
  }

  private Cell later(OccupationCard card) {
    Optional<Figure> figure = figure(card, Indicator.BOTTLENECK);
    return chance(
        Chance.later(
            figure
                .flatMap(known -> Optional.ofNullable(known.classId()))
                .flatMap(BottleneckClass::withId),
            visit.words()),
        figure);
  }

  private Cell chance(Chance chance, Optional<Figure> figure) {
    return new Cell(
        Words.capitalized(chance.words()), chance.bars(), figure.map(this::period).orElse(""));
  }

  private Cell pay(OccupationCard card) {
    return PayRange.of(card.market(), visit)
        .map(pay -> new Cell(pay.text(), 0, period(pay.low())))
        .orElseGet(this::unknown);
  }

  private Cell level(OccupationCard card) {
    return card.occupation().level() == null
        ? unknown()
        : plain(visit.words().level(card.occupation().level()));
  }

  private Cell training(OccupationCard card) {
    return card.trainings().isEmpty()
        ? unknown()
        : new Cell(
            Words.capitalized(visit.say("card.training.months", card.trainings().get(0).months())),
            0,
            card.trainings().get(0).title().in(visit.language()));
  }

  private Cell skills(OccupationCard card) {
    return plain(
        card.needs().stream()
            .filter(need -> need.need().essential())
            .limit(SKILLS)
            .map(need -> need.skill().title().in(visit.language()))
            .collect(Collectors.joining(", ")));
  }

  private Cell circumstance(OccupationCard card, Function<Circumstances, String> text) {
    Circumstances circumstances = card.occupation().circumstances();
    return circumstances == null ? unknown() : plain(text.apply(circumstances));
  }

  private String demands(Circumstances circumstances) {
    List<String> heaviest =
        circumstances.demands().entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(DEMANDS)
            .map(Map.Entry::getKey)
            .toList();
    return terms("demand", heaviest);
  }

  private String terms(String vocabulary, List<String> ids) {
    return visit.terms(vocabulary, ids);
  }

  private String said(String name, Enum<?> value) {
    return visit.words().of(name, value);
  }

  private String period(Figure figure) {
    return visit.words().period(figure.indicator().provenance().period());
  }

  private Cell plain(String text) {
    return text.isEmpty() ? unknown() : new Cell(Words.capitalized(text), 0, "");
  }

  private Cell unknown() {
    return new Cell(Words.capitalized(visit.say("class.unknown")), 0, "");
  }

  private static Optional<Figure> figure(OccupationCard card, String name) {
    return card.market().stream().filter(figure -> figure.name().equals(name)).findFirst();
  }
}
