package nl.koerswijzer.server.curation.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koerswijzer.publish.GenerationDiff;
import nl.koerswijzer.publish.GenerationDiff.Changes;
import nl.koerswijzer.publish.GenerationManifest;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.server.curation.desk.Desk;
import nl.koerswijzer.server.curation.page.DeskAddress;
import nl.koerswijzer.server.curation.page.DeskFrame;
import nl.koerswijzer.server.curation.page.DeskPage;
import nl.koerswijzer.server.curation.page.DeskPage.Action;
import nl.koerswijzer.server.curation.page.DeskPage.Cell;
import nl.koerswijzer.server.curation.page.DeskPage.Fact;
import nl.koerswijzer.server.curation.page.DeskPage.Row;
import nl.koerswijzer.server.curation.page.DeskPage.Table;
import nl.koerswijzer.server.curation.page.DeskVisit;
import nl.koerswijzer.server.web.page.Outcome.Page;
import org.jspecify.annotations.Nullable;

/** Generations: which there are, what differs, and which is in use. */
public final class GenerationPages {
  private static final int LONGEST_ID = 40;
  private static final int SHOWN = 200;

  private final Desk desk;

  public GenerationPages(Desk desk) {
    this.desk = desk;
  }

  public Page list(DeskVisit visit) {
    Optional<String> inUse = desk.inUse();
    List<GenerationManifest> all = desk.generations();
    List<Row> rows = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      rows.add(
          row(
              visit,
              all.get(k),
              k + 1 < all.size() ? all.get(k + 1).id() : null,
              inUse.orElse("")));
    }
    return DeskPage.page(
        visit.frame("generations", visit.say("generations.title"), DeskAddress.GENERATIONS),
        visit.say("generations.lead"),
        List.of(),
        List.of(Action.of(visit.say("publish"), "", DeskAddress.GENERATIONS)),
        List.of(
            new Table(
                visit.say("generations.title"),
                visit.heads("generation", "made", "occupations", "vacancies", "linked", "change"),
                rows,
                visit.say("generations.none"))));
  }

  private static Row row(
      DeskVisit visit, GenerationManifest manifest, @Nullable String before, String inUse) {
    boolean used = manifest.id().equals(inUse);
    return new Row(
        List.of(
            used
                ? Cell.mark(manifest.id() + " · " + visit.say("generations.inUse"), "good")
                : Cell.of(manifest.id()),
            Cell.of(visit.moment(manifest.created())),
            Cell.of(manifest.count("occupations")),
            Cell.of(manifest.count("vacancies")),
            Cell.of(manifest.count("linked")),
            before == null
                ? Cell.of("")
                : Cell.link(
                    visit.say("generations.difference"),
                    DeskAddress.GENERATIONS
                        + "/verschil?van="
                        + before
                        + "&naar="
                        + manifest.id())),
        used
            ? List.of()
            : List.of(
                Action.of(
                    visit.say("generations.use"),
                    manifest.id(),
                    DeskAddress.GENERATIONS + "/" + manifest.id() + "/gebruiken")));
  }

  public String publish(DeskVisit visit) {
    visit.input().finish();
    return SourcePages.path(desk.publish(visit.curator()));
  }

  public String switchTo(DeskVisit visit) {
    visit.input().finish();
    desk.switchTo(visit.id(), visit.curator());
    return DeskAddress.GENERATIONS + "?" + DeskVisit.DONE + "=switched";
  }

  public Page difference(DeskVisit visit) {
    String from = visit.input().text("van", LONGEST_ID);
    String to = visit.input().text("naar", LONGEST_ID);
    String path = DeskAddress.GENERATIONS + "/verschil?van=" + from + "&naar=" + to;
    DeskFrame frame = visit.frame("generations", visit.say("difference.title"), path);
    if (from == null || to == null) {
      throw new ProblemException(Problem.Kind.NOT_FOUND);
    }
    GenerationDiff diff = desk.difference(from, to);
    return DeskPage.page(
        frame,
        diff.isEmpty()
            ? visit.say("difference.none")
            : visit.say("difference.lead", made(visit, from), made(visit, to)),
        facts(visit, diff),
        List.of(),
        tables(visit, diff));
  }

  private String made(DeskVisit visit, String id) {
    return desk.generations().stream()
        .filter(manifest -> manifest.id().equals(id))
        .map(manifest -> visit.moment(manifest.created()))
        .findFirst()
        .orElse(id);
  }

  private static List<Fact> facts(DeskVisit visit, GenerationDiff diff) {
    List<Fact> facts = new ArrayList<>();
    diff.counts()
        .forEach(
            (what, count) ->
                facts.add(
                    new Fact(
                        visit.say("count." + what),
                        visit.say("difference.count", count.before(), count.after()))));
    facts.add(
        new Fact(
            visit.say("difference.vacancies"),
            visit.say(
                "difference.vacancies.text",
                diff.vacancies().added(),
                diff.vacancies().removed(),
                diff.vacancies().relinked())));
    return facts;
  }

  private static List<Table> tables(DeskVisit visit, GenerationDiff diff) {
    return Stream.of(
            concepts(visit, "occupations", diff.occupations()),
            concepts(visit, "skills", diff.skills()),
            new Table(
                visit.say("difference.tension"),
                visit.heads("group", "region", "before", "now"),
                diff.tension().stream()
                    .limit(SHOWN)
                    .map(
                        change ->
                            row(
                                change.title(),
                                change.region() == null ? "" : change.region(),
                                visit.words().classOf(change.before().id()),
                                visit.words().classOf(change.after().id())))
                    .toList(),
                ""),
            new Table(
                visit.say("difference.profiles"),
                visit.heads("profile", "came", "gone"),
                diff.profiles().stream()
                    .map(
                        change ->
                            row(
                                change.who(),
                                String.join(", ", change.came()),
                                String.join(", ", change.went())))
                    .toList(),
                ""),
            new Table(
                visit.say("difference.links"),
                visit.heads("vacancy", "before", "now"),
                diff.vacancies().examples().stream()
                    .map(
                        link ->
                            new Row(
                                List.of(
                                    Cell.link(link.title(), "/vacatures/" + link.vacancy()),
                                    Cell.of(named(visit, link.before())),
                                    Cell.of(named(visit, link.after()))),
                                List.of()))
                    .toList(),
                ""))
        .filter(table -> !table.rows().isEmpty())
        .toList();
  }

  private static Table concepts(DeskVisit visit, String what, Changes changes) {
    List<Row> rows = new ArrayList<>();
    changes.added().forEach(each -> rows.add(row(visit.say("change.added"), each.title())));
    changes.removed().forEach(each -> rows.add(row(visit.say("change.removed"), each.title())));
    changes
        .renamed()
        .forEach(
            each ->
                rows.add(row(visit.say("change.renamed"), each.before() + " → " + each.after())));
    return new Table(
        visit.say("count." + what),
        visit.heads("change", "title"),
        rows.stream().limit(SHOWN).toList(),
        "");
  }

  private static Row row(String... texts) {
    return new Row(Stream.of(texts).map(Cell::of).toList(), List.of());
  }

  private static String named(DeskVisit visit, @Nullable String occupation) {
    return occupation == null ? visit.say("unlinked") : occupation;
  }
}
