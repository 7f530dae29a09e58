package nl.koerswijzer.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.ranking.Matcher;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.Avoid;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchMessagesTest {
  private static Properties messages(Language language) throws IOException {
    Properties messages = new Properties();
    String name = "/messages/match_" + language.code() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(MatchMessagesTest.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      messages.load(reader);
    }
    return messages;
  }

  @Test
  void languages_haveTheSameKeys() throws IOException {
    assertThat(messages(Language.DUTCH).stringPropertyNames())
        .isEqualTo(messages(Language.ENGLISH).stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void reasons_ofAFullProfile_allHaveASentence(Language language) throws IOException {
    Properties messages = messages(language);
    Catalog catalog = MatchCast.catalog();
    Matcher matcher = MatchCast.matcher(catalog);
    ClientProfile profile =
        ClientProfile.EMPTY
            .withSkills(List.of(new HeldSkill("koken", 1), new HeldSkill("verplegen", 4)))
            .withInterests(InterestProfile.of(10, 20, 5, 90, 30, 40))
            .withEducationLevel(EducationLevel.LEVEL_2)
            .withHours(new Hours(8, 24))
            .withMinMonthlyPay(2500.0)
            .withMaxTrainingMonths(12)
            .withAvoid(new Avoid(List.of("lifting"), List.of("kok"), List.of()));
    for (var occupation : catalog.occupations()) {
      Explanation explanation = matcher.explain(MatchRequest.of(profile), occupation.id());
      Stream.of(
              explanation.match().components().stream().flatMap(part -> part.reasons().stream()),
              explanation.match().removedBy().stream().map(Wish::reason),
              explanation.obstacles().stream().map(Explanation.Obstacle::reason),
              explanation.changes().stream().map(Explanation.Change::reason))
          .flatMap(reasons -> reasons)
          .forEach(
              reason ->
                  assertThat(reason.in(language, key -> require(messages, key)))
                      .isNotBlank()
                      .doesNotContain("{"));
    }
  }

  private static String require(Properties messages, String key) {
    return Objects.requireNonNull(messages.getProperty(key), key);
  }
}
