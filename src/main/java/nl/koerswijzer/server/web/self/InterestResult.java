package nl.koerswijzer.server.web.self;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.self.Interests.Form;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.form.ProfileForm.Answer;
import nl.koerswijzer.server.web.page.Question;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.picture.RadarPicture;
import nl.koerswijzer.server.web.self.InterestResultPage.TypeLine;

/** What answers to the interest questionnaire say, with ties and flatness said as they are. */
final class InterestResult {
  /** Two scores that differ less than this say nothing about which is liked more. */
  private static final int CLOSE = 10;

  /** So many types make the code. */
  private static final int CODE = 3;

  private final Visit visit;
  private final Form form;
  private final Map<String, Integer> answers;
  private final InterestProfile profile;
  private final List<InterestType> ranking;

  InterestResult(Visit visit, ProfileForm filled, Form form) {
    this.visit = visit;
    this.form = form;
    this.answers = filled.questionnaire();
    this.profile = visit.guidance().interests().score(answers);
    this.ranking = profile.ranking();
  }

  InterestResultPage page(List<Answer> carried) {
    return new InterestResultPage(
        visit.answering(
            visit.say("interests.result.title"), InterestPages.PATH, Question.WHO.key()),
        lead(),
        notes(),
        RadarPicture.of(profile),
        ranking.stream().map(this::line).toList(),
        form == Form.SHORT,
        carried);
  }

  private boolean isUndefined() {
    return profile.differentiation() < CLOSE;
  }

  private String lead() {
    return isUndefined()
        ? visit.say("interests.result.flat")
        : visit.say("interests.result.lead", does(0), does(1), does(2), code(profile));
  }

  /** The three letters with spaces that do not break, so that they are read one by one. */
  static String code(InterestProfile profile) {
    return String.join("\u00a0", profile.code().split(""));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!isUndefined()) {
      for (int rank = 0; rank < CODE; rank++) {
        if (score(rank) - score(rank + 1) < CLOSE) {
          notes.add(
              visit.say(
                  "interests.result.close", name(ranking.get(rank)), name(ranking.get(rank + 1))));
        }
      }
    }
    List<InterestQuestion> questions = visit.guidance().interests().questions(form);
    long answered =
        questions.stream().filter(question -> answers.containsKey(question.id())).count();
    if (answered < questions.size()) {
      notes.add(visit.say("interests.result.part", answered, questions.size()));
    }
    String unanswered = unanswered();
    if (!unanswered.isEmpty()) {
      notes.add(visit.say("interests.result.unanswered", unanswered));
    }
    return notes;
  }

  private String unanswered() {
    return ranking.stream()
        .filter(
            type ->
                visit.guidance().interests().questions(Form.LONG).stream()
                    .filter(question -> question.type() == type)
                    .noneMatch(question -> answers.containsKey(question.id())))
        .map(this::name)
        .collect(Collectors.joining(", "));
  }

  private double score(int rank) {
    return profile.score(ranking.get(rank));
  }

  private String does(int rank) {
    return visit.say("interest." + ranking.get(rank).letter());
  }

  private String name(InterestType type) {
    return visit.say("interests.type." + type.letter());
  }

  private TypeLine line(InterestType type) {
    return new TypeLine(
        String.valueOf(type.letter()),
        name(type),
        visit.say("interests.type." + type.letter() + ".text"),
        (int) Math.round(profile.score(type)));
  }
}
