package nl.koerswijzer.server.curation.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.OtherAdvert;
import nl.koerswijzer.server.curation.desk.Desk;
import nl.koerswijzer.server.curation.desk.Doubles;
import nl.koerswijzer.server.curation.page.DeskAddress;
import nl.koerswijzer.server.curation.page.DeskPage;
import nl.koerswijzer.server.curation.page.DeskPage.Action;
import nl.koerswijzer.server.curation.page.DeskPage.Cell;
import nl.koerswijzer.server.curation.page.DeskPage.Fact;
import nl.koerswijzer.server.curation.page.DeskPage.Field;
import nl.koerswijzer.server.curation.page.DeskPage.Row;
import nl.koerswijzer.server.curation.page.DeskPage.Table;
import nl.koerswijzer.server.curation.page.DeskVisit;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.WebAddress;

/** Vacancies in more than one advert, and the adverts that a curator took out of them. */
public final class DoublesPages {
  private static final int LONGEST = 300;

  private final Desk desk;
  private final Doubles doubles;

  public DoublesPages(Desk desk, Doubles doubles) {
    this.desk = desk;
    this.doubles = doubles;
  }

  public Page list(DeskVisit visit) {
    Doubles.Found found = doubles.found();
    String title = visit.say("doubles.title");
    return DeskPage.page(
        visit.frame("doubles", title, DeskAddress.DOUBLES),
        visit.say("doubles.lead"),
        List.of(
            new Fact(visit.say("doubles.vacancies"), visit.say("amount", found.vacancies())),
            new Fact(visit.say("doubles.hidden"), visit.say("amount", found.hidden()))),
        List.of(),
        List.of(
            new Table(
                title,
                visit.heads("vacancy", "advert"),
                found.largest().stream().flatMap(face -> rows(visit, face)).toList(),
                visit.say("doubles.none")),
            apart(visit)));
  }

  /**
   * Every advert that is not shown on its own has a row, beside the vacancy with which it stands.
   */
  private static Stream<Row> rows(DeskVisit visit, LinkedVacancy face) {
    Vacancy vacancy = face.vacancy();
    return face.others().stream()
        .map(
            other ->
                new Row(
                    List.of(
                        Cell.link(vacancy.title(), "/vacatures/" + vacancy.id())
                            .noting(who(visit, OtherAdvert.of(vacancy))),
                        new Cell(who(visit, other), WebAddress.safe(other.url()), "", "")),
                    List.of(
                        new Action(
                            visit.say("doubles.takeApart"),
                            vacancy.title() + " " + who(visit, other),
                            DeskAddress.DOUBLES,
                            List.of(
                                new Field("vacature", vacancy.id()),
                                new Field("advertentie", other.id())),
                            null))));
  }

  private static String who(DeskVisit visit, OtherAdvert advert) {
    String who = Objects.requireNonNullElse(advert.employer(), visit.say("unknown"));
    return visit.say(advert.agency() ? "doubles.ofAgency" : "doubles.of", advert.source(), who);
  }

  private Table apart(DeskVisit visit) {
    return new Table(
        visit.say("doubles.apart"),
        visit.heads("record"),
        desk.decisions().apart().stream()
            .map(
                subject ->
                    new Row(
                        List.of(Cell.of(subject)),
                        List.of(
                            new Action(
                                visit.say("doubles.together"),
                                subject,
                                DeskAddress.DOUBLES + "/samen",
                                List.of(new Field("advertentie", subject)),
                                null))))
            .toList(),
        visit.say("doubles.apart.none"));
  }

  /** One advert is no longer hidden behind another. */
  public String takeApart(DeskVisit visit) {
    String face = String.valueOf(visit.input().text("vacature", LONGEST));
    String advert = String.valueOf(visit.input().text("advertentie", LONGEST));
    visit.input().finish();
    doubles.takeApart(face, advert, visit.curator());
    return DeskAddress.DOUBLES + "?" + DeskVisit.DONE + "=apart";
  }

  /** The advert may be hidden behind another again. */
  public String putTogether(DeskVisit visit) {
    String subject = String.valueOf(visit.input().text("advertentie", LONGEST));
    visit.input().finish();
    desk.putTogether(subject, visit.curator());
    return DeskAddress.DOUBLES + "?" + DeskVisit.DONE + "=together";
  }
}
