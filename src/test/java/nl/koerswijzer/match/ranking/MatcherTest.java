package nl.koerswijzer.match.ranking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.Component.Basis;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Explanation;
import nl.koerswijzer.match.MatchCast;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchRequest.Options;
import nl.koerswijzer.match.MatchResult;
import nl.koerswijzer.match.MatchResult.WayBack;
import nl.koerswijzer.match.OccupationMatch;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.SkillMatch;
import nl.koerswijzer.match.Weights;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.Avoid;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a match promises.
 *
 * <ol>
 *   <li>The score is exactly the sum of the contributions, in whatever order.
 *   <li>What is not known is neither rewarded nor punished, and the answer says so.
 *   <li>A wish removes only what is known to go against it, and there is always a way back.
 *   <li>A change that is promised is really what happens.
 * </ol>
 */
class MatcherTest {
  private static final Catalog CATALOG = MatchCast.catalog();
  private static final Matcher MATCHER = MatchCast.matcher(CATALOG);

  private static ClientProfile can(String... skills) {
    return ClientProfile.EMPTY.withSkills(
        java.util.Arrays.stream(skills).map(skill -> new HeldSkill(skill, 4)).toList());
  }

  private static ClientProfile randomProfile(Catalog catalog, SplittableRandom random) {
    List<HeldSkill> skills = new ArrayList<>();
    for (int draw = random.nextInt(12); draw > 0; draw--) {
      String id = catalog.skills().get(random.nextInt(catalog.skills().size())).id();
      skills.add(new HeldSkill(id, random.nextInt(1, 6)));
    }
    ClientProfile profile =
        ClientProfile.EMPTY
            .withSkills(skills)
            .withEducationLevel(EducationLevel.values()[random.nextInt(10)])
            .withMinMonthlyPay(random.nextBoolean() ? random.nextDouble(1000, 4000) : null)
            .withMaxTrainingMonths(random.nextBoolean() ? (Integer) random.nextInt(120) : null);
    return random.nextBoolean()
        ? profile.withInterests(MatchCast.interests(random, 0, 100))
        : profile.withAvoid(new Avoid(List.of("lifting"), List.of(), List.of()));
  }

  @Test
  void score_ofAllOccupationsAndManyProfiles_isExactlyTheSumInAnyOrder() {
    Catalog catalog = MatchCast.drawn(120, 150, 7);
    Matcher matcher = MatchCast.matcher(catalog);
    SplittableRandom random = new SplittableRandom(11);
    for (int draw = 0; draw < 60; draw++) {
      MatchRequest request =
          MatchRequest.of(randomProfile(catalog, random))
              .withWeights(
                  Weights.forQuestion(null)
                      .with(
                          Map.of("skills", random.nextDouble(100), "chance", random.nextDouble(9))))
              .withSize(100);
      for (OccupationMatch match : matcher.match(request).matches()) {
        List<Component> components = new ArrayList<>(match.components());
        assertThat(sum(components)).isEqualTo(match.score());
        Collections.reverse(components);
        assertThat(sum(components)).isEqualTo(match.score()).isBetween(0.0, 1.0);
        assertThat(components)
            .allSatisfy(
                part -> assertThat(part.contribution()).isEqualTo(part.weight() * part.value()));
        assertThat(components.stream().mapToDouble(Component::weight).sum()).isEqualTo(1);
      }
    }
  }

  private static double sum(List<Component> components) {
    double sum = 0;
    for (Component component : components) {
      sum += component.contribution();
    }
    return sum;
  }

  @Test
  void explanation_ofEveryOccupation_agreesWithTheList() {
    Catalog catalog = MatchCast.drawn(80, 100, 3);
    Matcher matcher = MatchCast.matcher(catalog);
    MatchRequest request =
        MatchRequest.of(randomProfile(catalog, new SplittableRandom(5))).withSize(100);
    for (OccupationMatch match : matcher.match(request).matches()) {
      OccupationMatch explained = matcher.explain(request, match.occupation().id()).match();
      assertThat(explained).isEqualTo(match);
    }
  }

  @Test
  void skills_ofAnOccupation_putItFirst() {
    assertThat(first(can("wassen", "luisteren", "verplegen"))).isEqualTo("verpleegkundige");
    assertThat(first(can("koken", "plannen"))).isEqualTo("kok");
  }

  private static String first(ClientProfile profile) {
    return MATCHER.match(MatchRequest.of(profile)).matches().get(0).occupation().id();
  }

  @Test
  void neighbour_ofANeededSkill_countsPartlyAndSaysSo() {
    OccupationMatch match = MATCHER.explain(MatchRequest.of(can("verplegen")), "helpende").match();
    assertThat(match.matchedSkills())
        .singleElement()
        .satisfies(
            skill -> {
              assertThat(skill.skill().id()).isEqualTo("wassen");
              assertThat(skill.credit()).isBetween(0.01, 0.99);
              assertThat(skill.via()).extracting("id").isEqualTo("verplegen");
            });
    assertThat(match.components().get(0).reasons())
        .extracting(Reason::key)
        .contains("match.skills.near");
  }

  @Test
  void interests_thatAreFlat_areLeftOutWithAReason() {
    ClientProfile flat = can("koken").withInterests(InterestProfile.of(50, 50, 50, 50, 50, 50));
    MatchResult result = MATCHER.match(MatchRequest.of(flat));
    assertThat(result.notes()).extracting(Reason::key).contains("match.interests.flat");
    assertThat(part(result.matches().get(0), ComponentName.INTERESTS).basis())
        .isEqualTo(Basis.LEFT_OUT);
  }

  @Test
  void occupation_withoutInterests_countsAsTheAverageOfTheOthers() {
    ClientProfile social = can("tillen").withInterests(InterestProfile.of(10, 20, 5, 90, 30, 40));
    MatchResult result = MATCHER.match(MatchRequest.of(social));
    Map<Basis, List<Component>> byBasis =
        result.matches().stream()
            .map(match -> part(match, ComponentName.INTERESTS))
            .collect(java.util.stream.Collectors.groupingBy(Component::basis));
    double mean =
        byBasis.getOrDefault(Basis.KNOWN, List.of()).stream()
            .mapToDouble(Component::value)
            .average()
            .orElseThrow();
    assertThat(byBasis.getOrDefault(Basis.ASSUMED, List.of()))
        .singleElement()
        .satisfies(
            unknown -> {
              assertThat(unknown.value()).isCloseTo(mean, offset(1e-5));
              assertThat(unknown.reasons()).extracting(Reason::key).contains("match.assumed");
            });
  }

  private static Component part(OccupationMatch match, ComponentName name) {
    return match.components().get(name.ordinal());
  }

  @Test
  void figures_pastTheirShelfLife_leaveTheRankingAndSaySo() {
    Catalog old =
        MatchCast.catalog(
            CATALOG.occupations(),
            CATALOG.skills(),
            MatchCast.indicators("2024-Q1").stream()
                .filter(indicator -> !indicator.name().equals("itkb"))
                .toList());
    MatchResult result = MatchCast.matcher(old).match(MatchRequest.of(can("koken")));
    assertThat(result.notes()).extracting(Reason::key).contains("match.chance.all-stale");
    assertThat(part(result.matches().get(0), ComponentName.CHANCE).weight()).isZero();
  }

  @Test
  void demandToAvoid_removesWhatOftenAsksIt_andCountsTheCost() {
    ClientProfile profile =
        can("koken", "wassen").withAvoid(new Avoid(List.of("lifting"), List.of(), List.of()));
    MatchResult result =
        MATCHER.match(
            MatchRequest.of(profile), (wish, removed) -> java.util.OptionalLong.of(removed.size()));
    assertThat(result.matches())
        .extracting(match -> match.occupation().id())
        .containsExactlyInAnyOrder("kok", "magazijnmedewerker", "verpleegkundige");
    assertThat(result.wishes())
        .singleElement()
        .satisfies(
            cost -> {
              assertThat(cost.removed()).isEqualTo(1);
              assertThat(cost.removedAlone()).isEqualTo(1);
              assertThat(cost.vacancies()).isEqualTo(1);
            });
  }

  @Test
  void wishes_thatLeaveNothing_nameTheOneToDrop() {
    MatchRequest request =
        MatchRequest.of(can("koken").withMinMonthlyPay(90_000.0)).withFilters(groups("3", null));
    MatchResult result = MATCHER.match(request);
    assertThat(result.matches()).isEmpty();
    WayBack wayBack = requireNonNull(result.wayBack());
    assertThat(wayBack.drop()).extracting(Wish::field).containsExactly("filters.isco");
    assertThat(wayBack.returning()).isEqualTo(2);
  }

  @Test
  void wishes_thatContradictEachOther_areDroppedTogether() {
    MatchResult result =
        MATCHER.match(MatchRequest.of(can("koken")).withFilters(groups("3", "99")));
    WayBack wayBack = requireNonNull(result.wayBack());
    assertThat(wayBack.drop())
        .extracting(Wish::field)
        .containsExactlyInAnyOrder("filters.isco", "filters.brc");
    assertThat(wayBack.returning()).isEqualTo(4);
  }

  private static MatchRequest.Filters groups(String isco, @Nullable String brc) {
    return new MatchRequest.Filters(
        isco, brc, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, null);
  }

  @Test
  void wish_thatLeavesSomething_needsNoWayBack() {
    assertThat(MATCHER.match(MatchRequest.of(can("koken"))).wayBack()).isNull();
  }

  @Test
  void change_thatIsPromised_isWhatHappens() {
    MatchRequest request = MatchRequest.of(can("koken", "plannen", "luisteren"));
    Explanation explanation = MATCHER.explain(request, "verpleegkundige");
    assertThat(explanation.changes()).isNotEmpty();
    for (Explanation.Change change : explanation.changes()) {
      MatchRequest changed = request.withProfile(change.profile());
      assertThat(MATCHER.rank(changed, "verpleegkundige")).isEqualTo(change.rankAfter());
      assertThat(change.rankAfter()).isLessThan(change.rankBefore());
      assertThat(MATCHER.explain(changed, "verpleegkundige").match().score())
          .isEqualTo(change.scoreAfter());
    }
  }

  @Test
  void occupationNow_givesPresumedSkills_andIsNotListedUnlessAsked() {
    ClientProfile profile = can("plannen").withCurrentOccupation("helpende");
    MatchResult result = MATCHER.match(MatchRequest.of(profile));
    assertThat(result.matches())
        .extracting(match -> match.occupation().id())
        .doesNotContain("helpende")
        .first()
        .isEqualTo("verpleegkundige");
    assertThat(result.matches().get(0).matchedSkills()).allMatch(SkillMatch::presumed);
    assertThat(result.notes()).extracting(Reason::key).contains("match.presumed-skills");
    Options asked = new Options(false, true, 0, 1);
    assertThat(MATCHER.match(MatchRequest.of(profile).withOptions(asked)).matches())
        .extracting(match -> match.occupation().id())
        .contains("helpende");
  }

  @Test
  void resampling_withOneSeed_isTheSameEachTime() {
    ClientProfile profile =
        can("wassen", "luisteren").withInterests(InterestProfile.of(10, 20, 5, 90, 30, 40));
    MatchRequest request = MatchRequest.of(profile).withOptions(new Options(false, false, 50, 42));
    MatchResult result = MATCHER.match(request);
    assertThat(MATCHER.match(request)).isEqualTo(result);
    assertThat(result.stability()).isNotNull();
    assertThat(result.matches()).allMatch(match -> match.topTen() != null && match.topTen() == 50);
  }

  @Test
  void variedList_hasTheSameOccupationsFirst_butSpreadsTheRest() {
    Catalog catalog = MatchCast.drawn(80, 100, 9);
    Matcher matcher = MatchCast.matcher(catalog);
    ClientProfile profile = randomProfile(catalog, new SplittableRandom(1));
    MatchRequest plain = MatchRequest.of(profile).withSize(7);
    MatchRequest varied = plain.withOptions(new Options(true, false, 0, 1));
    assertThat(fields(matcher.match(varied))).isGreaterThanOrEqualTo(fields(matcher.match(plain)));
    assertThat(matcher.match(varied).matches().get(0).rank()).isEqualTo(1);
  }

  private static long fields(MatchResult result) {
    return result.matches().stream().map(match -> match.occupation().brc()).distinct().count();
  }

  @Test
  void request_thatIsWrong_namesTheField() {
    assertThatThrownBy(() -> MATCHER.match(MatchRequest.of(ClientProfile.EMPTY)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("profile");
    assertThatThrownBy(() -> MATCHER.match(MatchRequest.of(can("koken", "vliegen"))))
        .hasMessageContaining("profile.skills[1].id");
    assertThatThrownBy(() -> MATCHER.explain(MatchRequest.of(can("koken")), "piloot"))
        .hasMessageContaining("occupationId");
    Weights weights = Weights.forQuestion(null);
    assertThatThrownBy(() -> weights.with(Map.of("skills", Double.NaN)))
        .hasMessageContaining("weights.skills");
    assertThatThrownBy(() -> weights.with(Map.of("luck", 1.0)))
        .hasMessageContaining("weights.luck");
    assertThatThrownBy(() -> weights.with(Map.of("skills", -1.0)))
        .hasMessageContaining("weights.skills");
    Map<String, Double> zero = new TreeMap<>();
    weights.byName().keySet().forEach(name -> zero.put(name.id(), 0.0));
    assertThatThrownBy(() -> weights.with(zero)).hasMessageContaining("weights");
  }
}
