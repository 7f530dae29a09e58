package nl.koerswijzer.server.web.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.report.ReportPage.Labelled;
import nl.koerswijzer.report.ReportPage.Self;
import nl.koerswijzer.report.ReportRequest.Goal;
import nl.koerswijzer.report.ReportRequest.Section;
import nl.koerswijzer.report.ReportRequest.Step;
import nl.koerswijzer.report.SelfPages;
import nl.koerswijzer.server.web.decide.PlanForm;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.form.ToldProfile;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.self.ProfilePages;
import org.jspecify.annotations.Nullable;

/** Going through a profile together, one part at a time. */
public final class TogetherPages {
  public static final String PATH = DossierPages.PATH + "/samen";

  private static final String TEMPLATE = "together.jte";

  private TogetherPages() {}

  public static Page empty(Visit visit) {
    visit.query().finish();
    return Page.of(TEMPLATE, page(visit, ProfileForm.EMPTY, null));
  }

  public static Page answered(Visit visit) {
    visit.query().finish();
    ToldProfile told = ToldProfile.of(visit);
    ClientProfile profile = told.profile();
    if (profile == null) {
      return told.isNothing()
          ? Page.personal(TEMPLATE, page(visit, told.form(), nothing()))
          : ProfilePages.refused(visit, told.form(), told.violations());
    }
    return Page.personal(
        TEMPLATE,
        page(visit, told.form(), new SelfPages(visit.guidance(), visit.words()).of(profile)));
  }

  /** A shortlist may be all that somebody has. */
  private static Self nothing() {
    return new Self(List.of(), List.of(), List.of(), "", List.of(), List.of(), "");
  }

  private static TogetherPage page(Visit visit, ProfileForm form, @Nullable Self self) {
    String title = visit.say("together.title");
    return new TogetherPage(
        self == null ? visit.frame(title, PATH, "") : visit.answering(title, PATH, ""),
        form.answers(),
        self,
        form.many(ProfileField.KEEP).stream()
            .flatMap(id -> visit.guidance().knowledge().catalog().occupation(id).stream())
            .map(kept -> visit.guidance().occupations().summary(kept, null))
            .map(summary -> OccupationLine.of(summary, visit.words()))
            .toList(),
        PlanForm.of(form).goals(visit.guidance().knowledge().today()).stream()
            .map(goal -> goal(visit, goal))
            .toList(),
        Stream.of(Section.values())
            .map(Words::id)
            .map(id -> new Option(id, visit.say("paper.section." + id), false))
            .toList());
  }

  /** A goal by when it has to be reached, with the steps that are still to be taken. */
  private static Labelled goal(Visit visit, Goal goal) {
    LocalDate by = goal.by();
    return new Labelled(
        by == null
            ? visit.say("report.plan." + Words.id(goal.term()))
            : visit.say("report.goal.by", visit.words().day(by)),
        Stream.concat(
                Stream.of(goal.text()),
                goal.steps().stream().filter(step -> !step.done()).map(Step::text))
            .collect(Collectors.joining(" → ")));
  }
}
