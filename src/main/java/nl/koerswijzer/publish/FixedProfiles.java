package nl.koerswijzer.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.ranking.Matcher;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Occupation;

/**
 * Fifty made-up people, always the same, spread over the groups of occupations: what changes for
 * them from one generation to another tells what a release does to people.
 */
final class FixedProfiles {
  private static final int FIRST = 10;
  private static final String RESOURCE = "profiles.tsv";

  private FixedProfiles() {}

  /** The people, in the order of their file. */
  static List<ClientProfile> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(FixedProfiles.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(FixedProfiles::profile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClientProfile profile(String line) {
    String[] fields = line.split("\t", -1);
    return ClientProfile.EMPTY
        .withCurrentOccupation(fields[0])
        .withEducationLevel(EducationLevel.of(fields[1]).orElseThrow())
        .withSkills(Stream.of(fields[2].split(",")).map(FixedProfiles::skill).toList())
        .withInterests(fields[3].isEmpty() ? null : interests(fields[3]));
  }

  private static HeldSkill skill(String text) {
    int colon = text.indexOf(':');
    return new HeldSkill(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
  }

  private static InterestProfile interests(String text) {
    return InterestProfile.of(
        Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray());
  }

  /**
   * The first ten professions for a person.
   *
   * @return empty when the catalog does not know what the person does now
   */
  static Optional<List<Occupation>> first(Catalog catalog, Matcher matcher, ClientProfile person) {
    String now = Objects.requireNonNull(person.currentOccupation());
    return catalog
        .occupation(now)
        .map(
            known ->
                matcher
                    .match(
                        MatchRequest.of(
                                person
                                    .withCurrentOccupation(known.id())
                                    .withSkills(known(catalog, person.skills())))
                            .withSize(FIRST))
                    .matches()
                    .stream()
                    .map(match -> match.occupation())
                    .toList());
  }

  private static List<HeldSkill> known(Catalog catalog, List<HeldSkill> skills) {
    return skills.stream()
        .flatMap(
            skill ->
                catalog.skill(skill.id()).stream()
                    .map(found -> new HeldSkill(found.id(), skill.level())))
        .toList();
  }

  /** What ranks professions in a catalog as on a day. */
  static Matcher matcher(Catalog catalog, java.time.LocalDate today) {
    return new Matcher(catalog, new Market(catalog, today));
  }
}
