package nl.koerswijzer.server.web.self;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.server.web.form.FormReading;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.self.ProfilePage.Known;

/** What somebody told on the pages about themselves, in a few words each. */
final class KnownLines {
  private static final int HIGHEST = 3;

  private KnownLines() {}

  static List<Known> of(Visit visit, ProfileForm form) {
    List<Known> known = new ArrayList<>();
    if (!form.questionnaire().isEmpty()) {
      known.add(interests(visit, form));
    }
    Map<String, Integer> ranks = form.ranks();
    if (!ranks.isEmpty()) {
      known.add(values(visit, ranks));
    }
    if (!form.skills().isEmpty()) {
      known.add(
          new Known(
              visit.say("known.skills", form.skills().size()),
              SkillsPages.PATH,
              null,
              visit.say("known.skills.button")));
    }
    return known;
  }

  private static Known interests(Visit visit, ProfileForm form) {
    InterestProfile profile =
        Objects.requireNonNull(FormReading.interests(form, visit.guidance().interests()));
    int answered = form.questionnaire().size();
    return new Known(
        profile.isFlat()
            ? visit.say("known.answers.flat", answered)
            : visit.say("known.answers", answered, InterestResult.code(profile)),
        InterestPages.PATH,
        InterestPages.RESULT,
        visit.say("known.answers.button"));
  }

  private static Known values(Visit visit, Map<String, Integer> ranks) {
    String highest =
        ranks.entrySet().stream()
            .filter(rank -> rank.getValue() == HIGHEST)
            .map(rank -> visit.term("value", rank.getKey()))
            .collect(Collectors.joining(", "));
    return new Known(
        highest.isEmpty()
            ? visit.say("known.values.none", ranks.size())
            : visit.say("values.said.highest", highest),
        ValuesPages.PATH,
        null,
        visit.say("known.values.button"));
  }
}
