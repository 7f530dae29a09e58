package nl.koerswijzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.report.ReportPage.Interest;
import nl.koerswijzer.report.ReportPage.Labelled;
import nl.koerswijzer.report.ReportPage.Self;
import org.jspecify.annotations.Nullable;

/** Says what a person told of themselves. */
final class SelfPages {
  private final Guidance guidance;
  private final Words words;

  SelfPages(Guidance guidance, Words words) {
    this.guidance = guidance;
    this.words = words;
  }

  Self of(ClientProfile profile) {
    InterestProfile interests = profile.interests();
    return new Self(
        facts(profile),
        interests == null ? List.of() : interests(interests),
        interests == null ? "" : interestWords(interests),
        values(profile),
        skills(profile));
  }

  private List<Labelled> facts(ClientProfile profile) {
    List<Labelled> facts = new ArrayList<>();
    add(facts, "report.question", question(profile));
    add(facts, "report.occupation", occupation(profile.currentOccupation()));
    if (profile.educationLevel() != null) {
      add(facts, "report.education", words.level(profile.educationLevel()));
    }
    add(facts, "report.place", place(profile));
    if (profile.hours() != null) {
      add(
          facts,
          "report.hours",
          words.say("report.hours.text", profile.hours().min(), profile.hours().max()));
    }
    if (profile.minMonthlyPay() != null) {
      add(facts, "report.pay", words.say("report.pay.text", profile.minMonthlyPay()));
    }
    if (profile.maxTrainingMonths() != null) {
      add(facts, "report.training", words.say("report.months", profile.maxTrainingMonths()));
    }
    add(facts, "report.avoid", avoided(profile.avoid()));
    return facts;
  }

  private void add(List<Labelled> facts, String key, String text) {
    if (!text.isEmpty()) {
      facts.add(new Labelled(words.say(key), text));
    }
  }

  private String question(ClientProfile profile) {
    return profile.question() == null ? "" : words.of("report.question", profile.question());
  }

  private String occupation(@Nullable String id) {
    return id == null
        ? ""
        : guidance
            .knowledge()
            .catalog()
            .occupation(id)
            .map(occupation -> occupation.title().in(words.language()))
            .orElse("");
  }

  private String place(ClientProfile profile) {
    if (profile.place() == null) {
      return "";
    }
    return profile.maxDistanceKm() == null
        ? profile.place()
        : words.say("report.place.text", profile.place(), profile.maxDistanceKm());
  }

  private String avoided(ClientProfile.Avoid avoid) {
    return String.join(
        ", ",
        Stream.of(
                avoid.demands().stream().map(id -> term("demand", id)),
                avoid.themes().stream().map(this::theme),
                avoid.occupations().stream().map(this::occupation))
            .flatMap(texts -> texts)
            .toList());
  }

  private List<Interest> interests(InterestProfile profile) {
    return Stream.of(InterestType.values())
        .map(
            type ->
                new Interest(type.letter(), interest(type), (int) Math.round(profile.score(type))))
        .toList();
  }

  private String interest(InterestType type) {
    return words.say("match.interest." + type.letter());
  }

  private String interestWords(InterestProfile profile) {
    if (profile.isFlat()) {
      return words.say("match.interests.flat");
    }
    List<InterestType> ranking = profile.ranking();
    return words.say(
        "report.interests.most",
        interest(ranking.get(0)),
        interest(ranking.get(1)),
        interest(ranking.get(2)));
  }

  private List<Labelled> values(ClientProfile profile) {
    return profile.values().entrySet().stream()
        .filter(value -> value.getValue() > 0)
        .sorted((one, other) -> other.getValue() - one.getValue())
        .map(
            value ->
                new Labelled(
                    term("value", value.getKey()), words.say("report.value." + value.getValue())))
        .toList();
  }

  private List<Labelled> skills(ClientProfile profile) {
    return profile.skills().stream()
        .map(held -> new Labelled(skill(held.id()), words.say("report.level", held.level())))
        .toList();
  }

  private String skill(String id) {
    return guidance
        .knowledge()
        .catalog()
        .skill(id)
        .map(skill -> skill.title().in(words.language()))
        .orElse(id);
  }

  private String term(String vocabulary, String id) {
    return guidance.knowledge().catalog().contents().terms().stream()
        .filter(term -> term.vocabulary().equals(vocabulary) && term.id().equals(id))
        .findFirst()
        .map(term -> term.title().in(words.language()))
        .orElse(id);
  }

  private String theme(String id) {
    return guidance.knowledge().catalog().contents().themes().stream()
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .map(theme -> in(theme.title()))
        .orElse(id);
  }

  private String in(Text text) {
    return text.in(words.language());
  }
}
