package nl.koerswijzer.server.curation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.OtherAdvert;
import nl.koerswijzer.server.curation.DeskPage.Action;
import nl.koerswijzer.server.curation.DeskPage.Asked;
import nl.koerswijzer.server.curation.DeskPage.Cell;
import nl.koerswijzer.server.curation.DeskPage.Fact;
import nl.koerswijzer.server.curation.DeskPage.Field;
import nl.koerswijzer.server.curation.DeskPage.Row;
import nl.koerswijzer.server.curation.DeskPage.Table;
import nl.koerswijzer.server.curation.DeskRoutes.Page;
import nl.koerswijzer.server.web.Option;

/** Vacancies in more than one advert, and the adverts that a curator took out of them. */
final class DoublesPages {
  private static final int LONGEST = 300;

  private final Desk desk;
  private final Doubles doubles;

  DoublesPages(Desk desk, Doubles doubles) {
    this.desk = desk;
    this.doubles = doubles;
  }

  Page list(DeskVisit visit) {
    Doubles.Found found = doubles.found();
    String title = visit.say("doubles.title");
    return new Page(
        "curation/desk.jte",
        new DeskPage(
            visit.frame("doubles", title, DeskAddress.DOUBLES),
            visit.say("doubles.lead"),
            List.of(
                new Fact(visit.say("doubles.vacancies"), visit.say("amount", found.vacancies())),
                new Fact(visit.say("doubles.hidden"), visit.say("amount", found.hidden()))),
            List.of(),
            List.of(
                new Table(
                    title,
                    SourcePages.heads(visit, "vacancy", "employer", "number", "adverts"),
                    found.largest().stream().map(face -> row(visit, face)).toList(),
                    visit.say("doubles.none")),
                apart(visit))));
  }

  private static Row row(DeskVisit visit, LinkedVacancy face) {
    Vacancy vacancy = face.vacancy();
    OtherAdvert own = OtherAdvert.of(vacancy);
    return new Row(
        List.of(
            Cell.link(vacancy.title(), "/vacatures/" + vacancy.id()),
            Cell.of(Objects.requireNonNullElse(vacancy.employer(), visit.say("unknown"))),
            Cell.of(face.others().size() + 1),
            Cell.of(
                Stream.concat(Stream.of(own), face.others().stream())
                    .map(advert -> label(visit, advert))
                    .collect(Collectors.joining("; ")))),
        List.of(
            new Action(
                visit.say("doubles.takeApart"),
                vacancy.title(),
                DeskAddress.DOUBLES,
                List.of(new Field("vacature", vacancy.id())),
                new Asked(
                    "apart-" + vacancy.id(),
                    "advertentie",
                    visit.say("doubles.which"),
                    face.others().stream()
                        .map(other -> new Option(other.id(), label(visit, other), false))
                        .toList()))));
  }

  private static String label(DeskVisit visit, OtherAdvert advert) {
    String who = Objects.requireNonNullElse(advert.employer(), visit.say("unknown"));
    return visit.say(advert.agency() ? "doubles.ofAgency" : "doubles.of", advert.source(), who);
  }

  private Table apart(DeskVisit visit) {
    return new Table(
        visit.say("doubles.apart"),
        SourcePages.heads(visit, "record"),
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
  String takeApart(DeskVisit visit) {
    String face = String.valueOf(visit.input().text("vacature", LONGEST));
    String advert = String.valueOf(visit.input().text("advertentie", LONGEST));
    visit.input().finish();
    doubles.takeApart(face, advert, visit.curator());
    return DeskAddress.DOUBLES + "?" + DeskVisit.DONE + "=apart";
  }

  /** The advert may be hidden behind another again. */
  String putTogether(DeskVisit visit) {
    String subject = String.valueOf(visit.input().text("advertentie", LONGEST));
    visit.input().finish();
    desk.putTogether(subject, visit.curator());
    return DeskAddress.DOUBLES + "?" + DeskVisit.DONE + "=together";
  }
}
