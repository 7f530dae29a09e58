package nl.koerswijzer.server.web.decide;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.match.Matching.Explained;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.form.ProfileForm.Answer;
import nl.koerswijzer.server.web.form.ToldProfile;
import nl.koerswijzer.server.web.form.Tuning;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.self.ProfilePages;

/**
 * What the pages of choosing and planning share: what was told, and the occupations that the person
 * keeps.
 *
 * @param kept the shortlist, in the order in which it was made
 */
record Deciding(Visit visit, ToldProfile told, Tuning tuning, List<Occupation> kept) {
  Deciding {
    kept = List.copyOf(kept);
  }

  static Deciding of(Visit visit) {
    visit.query().finish();
    ToldProfile sent = ToldProfile.of(visit);
    ToldProfile told =
        new ToldProfile(
            DecisionForm.known(sent.form(), visit.guidance().knowledge().catalog()),
            sent.profile(),
            sent.violations());
    return new Deciding(
        visit,
        told,
        Tuning.of(visit.context()),
        told.form().many(ProfileField.KEEP).stream()
            .flatMap(id -> visit.guidance().knowledge().catalog().occupation(id).stream())
            .distinct()
            .toList());
  }

  ProfileForm form() {
    return told.form();
  }

  /** Whether something was told that cannot be used: then the profile is shown again. */
  boolean isRefused() {
    return told.profile() == null && !told.isNothing();
  }

  Page refused() {
    return ProfilePages.refused(visit, told.form(), told.violations());
  }

  /** The question for a match; empty when there is no profile. */
  Optional<MatchRequest> request() {
    return Optional.ofNullable(told.profile()).map(profile -> tuning.request(profile, 1));
  }

  /** The shortlist held against the profile; empty when there is no profile. */
  List<Explained> explained() {
    return request().stream()
        .flatMap(
            request ->
                kept.stream().map(one -> visit.guidance().matching().explain(request, one.id())))
        .toList();
  }

  /** Whether this is the first look at the page, before anything was sent. */
  boolean isFresh() {
    return visit.context().method().equals(HandlerType.GET);
  }

  Frame frame(String title, String path) {
    return isFresh() ? visit.frame(title, path, "list") : visit.answering(title, path, "list");
  }

  /** What the page has to hand over besides the fields that it shows. */
  List<Answer> answersBut(Set<ProfileField> shown) {
    return answersBut(told.form(), shown);
  }

  /** The same for a form that was changed. */
  List<Answer> answersBut(ProfileForm changed, Set<ProfileField> shown) {
    return Stream.of(changed.answersBut(shown), tuning.answers(), tuning.settings())
        .flatMap(List::stream)
        .toList();
  }

  Page page(String template, Object model) {
    return isFresh() ? Page.of(template, model) : Page.personal(template, model);
  }
}
