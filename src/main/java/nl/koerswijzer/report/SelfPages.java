package nl.koerswijzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.report.ReportPage.Interest;
import nl.koerswijzer.report.ReportPage.Labelled;
import nl.koerswijzer.report.ReportPage.Self;

/** Says what a person told of themselves. */
public final class SelfPages {
  private final Guidance guidance;
  private final Words words;

  public SelfPages(Guidance guidance, Words words) {
    this.guidance = guidance;
    this.words = words;
  }

  /** What a profile tells, in words. */
  public Self of(ClientProfile profile) {
    InterestProfile interests = profile.interests();
    return new Self(
        now(profile),
        wishes(profile),
        interests == null ? List.of() : interests(interests),
        interests == null ? "" : interestWords(interests),
        values(profile),
        skills(profile),
        untold(profile));
  }

  private String untold(ClientProfile profile) {
    List<String> untold = new ArrayList<>();
    if (profile.currentOccupation() == null || profile.educationLevel() == null) {
      untold.add("report.untold.now");
    }
    if (profile.interests() == null) {
      untold.add("report.untold.interests");
    }
    if (profile.values().isEmpty()) {
      untold.add("report.untold.values");
    }
    if (profile.skills().isEmpty()) {
      untold.add("report.untold.skills");
    }
    return untold.isEmpty()
        ? ""
        : words.say(
            "report.untold",
            untold.stream().map(key -> words.say(key)).collect(Collectors.joining(", ")));
  }

  private List<Labelled> now(ClientProfile profile) {
    List<Labelled> facts = new ArrayList<>();
    add(facts, "report.question", question(profile));
    if (profile.currentOccupation() != null) {
      add(facts, "report.occupation", occupation(profile.currentOccupation()));
    }
    if (profile.educationLevel() != null) {
      add(facts, "report.education", words.say("profile.level." + profile.educationLevel().code()));
    }
    return facts;
  }

  private List<Labelled> wishes(ClientProfile profile) {
    List<Labelled> facts = new ArrayList<>();
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
                avoid.demands().stream()
                    .map(id -> guidance.names().term("demand", id, words.language())),
                avoid.themes().stream().map(id -> guidance.names().theme(id, words.language())),
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
    return words.say(
        "report.interests.most",
        profile.leading().stream().map(this::interest).collect(Collectors.joining(", ")));
  }

  private List<Labelled> values(ClientProfile profile) {
    return profile.values().entrySet().stream()
        .filter(value -> value.getValue() > 0)
        .sorted((one, other) -> other.getValue() - one.getValue())
        .map(
            value ->
                new Labelled(
                    guidance.names().term("value", value.getKey(), words.language()),
                    words.say("report.value." + value.getValue())))
        .toList();
  }

  private List<Labelled> skills(ClientProfile profile) {
    return profile.skills().stream()
        .map(
            held ->
                new Labelled(
                    guidance.names().skill(held.id(), words.language()),
                    words.say("report.level", held.level())))
        .toList();
  }

  private String occupation(String id) {
    return guidance.names().occupation(id, words.language());
  }
}
