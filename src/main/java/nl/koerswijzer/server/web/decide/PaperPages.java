package nl.koerswijzer.server.web.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.decision.Decision;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.report.EuropassSkills;
import nl.koerswijzer.report.ReportRequest;
import nl.koerswijzer.report.ReportRequest.Audience;
import nl.koerswijzer.report.ReportRequest.Section;
import nl.koerswijzer.report.Reports;
import nl.koerswijzer.server.AnswerJson;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.Outcome;
import nl.koerswijzer.server.web.page.Outcome.Attachment;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.self.ProfilePage.FieldError;

/** The report to take home: the person sees what goes in, and for whom, before it is made. */
public final class PaperPages {
  public static final String PATH = "/rapport";
  public static final String PDF = PATH + "/pdf";
  public static final String EUROPASS = PATH + "/europass";

  private static final String TEMPLATE = "paper.jte";
  private static final int INVALID = 400;

  private final Visit visit;
  private final Deciding deciding;
  private final PaperForm form;

  private PaperPages(Visit visit) {
    this.visit = visit;
    this.deciding = Deciding.of(visit);
    this.form =
        PaperForm.of(visit.context(), deciding.kept().stream().map(Occupation::id).toList());
  }

  public static Page paper(Visit visit) {
    return new PaperPages(visit).paper();
  }

  /** The report as a PDF, or the page again with what is wrong. */
  public static Outcome pdf(Visit visit, Reports reports) {
    return new PaperPages(visit).pdf(reports);
  }

  /** The confirmed skills in the shape of Europass. */
  public static Outcome europass(Visit visit) {
    return new PaperPages(visit).europass();
  }

  private Page paper() {
    return deciding.isRefused() ? deciding.refused() : page(List.of());
  }

  private Outcome pdf(Reports reports) {
    ClientProfile profile = deciding.told().profile();
    if (profile == null) {
      return deciding.refused();
    }
    List<FieldError> errors = errors();
    if (!errors.isEmpty()) {
      return page(errors).withStatus(INVALID);
    }
    byte[] pdf = reports.pdf(visit.guidance(), request(profile), visit.language());
    return new Attachment("application/pdf", visit.say("paper.file") + ".pdf", pdf);
  }

  private Outcome europass() {
    ClientProfile profile = deciding.told().profile();
    if (profile == null) {
      return deciding.refused();
    }
    EuropassSkills skills =
        EuropassSkills.of(visit.guidance(), profile, visit.words().messages(), visit.language());
    return new Attachment(
        "application/json",
        visit.say("paper.europass.file") + ".json",
        AnswerJson.indented().writeValueAsBytes(skills));
  }

  private List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    if (form.sections().isEmpty()) {
      errors.add(new FieldError("sections", visit.say("paper.wrong.sections")));
    }
    if (form.occupations().size() > ReportRequest.MAX_OCCUPATIONS) {
      errors.add(
          new FieldError(
              "occupations", visit.say("paper.wrong.occupations", ReportRequest.MAX_OCCUPATIONS)));
    }
    if (form.audience() == Audience.COMMISSIONER && !form.released()) {
      errors.add(new FieldError(PaperForm.CONSENT, visit.say("paper.wrong.consent")));
    }
    return errors;
  }

  private ReportRequest request(ClientProfile profile) {
    return new ReportRequest(
        deciding.tuning().request(profile, 1),
        form.name(),
        form.occupations(),
        form.audience(),
        form.sections(),
        plan().goals(visit.guidance().knowledge().today()),
        decision().orElse(null),
        form.audience() == Audience.COACH ? form.notes() : "");
  }

  private PlanForm plan() {
    return PlanForm.of(deciding.form());
  }

  /** How the occupations that go in were weighed; empty when that was not done. */
  private Optional<Decision> decision() {
    DecisionForm decision = DecisionForm.of(deciding.form());
    return decision.criteria().isEmpty() || form.occupations().size() < 2
        ? Optional.empty()
        : Optional.of(decision.told(form.occupations()));
  }

  private Page page(List<FieldError> errors) {
    return deciding.page(
        TEMPLATE,
        new PaperPage(
            deciding.frame(visit.say("paper.title"), PATH),
            deciding.answersBut(Set.of()),
            deciding.isFresh(),
            deciding.told().profile() != null,
            Stream.of(Audience.values()).map(this::audience).toList(),
            Stream.of(Section.values()).flatMap(section -> section(section).stream()).toList(),
            deciding.kept().stream().map(this::occupation).toList(),
            form.name(),
            form.notes(),
            form.released(),
            deciding.form().many(ProfileField.SKILL).size(),
            errors));
  }

  private Option audience(Audience audience) {
    String key = "paper.audience." + Words.id(audience);
    return new Option(
        Words.id(audience), visit.say(key), visit.say(key + ".text"), audience == form.audience());
  }

  /** A section with what would stand in it; empty when nothing would. */
  private Optional<Option> section(Section section) {
    boolean isFilled =
        switch (section) {
          case SELF, OCCUPATIONS, PLAN -> true;
          case COMPARISON -> deciding.kept().size() != 1;
          case DECISION -> decision().isPresent();
        };
    String key = "paper.section." + Words.id(section);
    return isFilled
        ? Optional.of(
            new Option(
                Words.id(section),
                visit.say(key),
                visit.say(
                    section == Section.PLAN && plan().targets().isEmpty()
                        ? key + ".empty"
                        : key + ".text"),
                form.sections().contains(section)))
        : Optional.empty();
  }

  private Option occupation(Occupation occupation) {
    return new Option(
        occupation.id(),
        visit.words().title(occupation),
        form.occupations().contains(occupation.id()));
  }
}
