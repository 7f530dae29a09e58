package nl.koerswijzer.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.koerswijzer.guidance.knowledge.UnknownThingException;
import nl.koerswijzer.guidance.match.Matching;
import nl.koerswijzer.guidance.occupation.FoundOccupations;
import nl.koerswijzer.guidance.occupation.OccupationCard;
import nl.koerswijzer.guidance.occupation.OccupationSummary;
import nl.koerswijzer.guidance.occupation.Trainings.Wanted;
import nl.koerswijzer.guidance.vacancy.SuitedVacancies;
import nl.koerswijzer.guidance.vacancy.VacancySearch;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.WishCost;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.search.Suggestions.Kind;
import nl.koerswijzer.search.VacancyHits;
import nl.koerswijzer.search.VacancyQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every face may count on: 1. an answer names things that exist, with their figures for the
 * region; 2. what does not exist is said, with the field; 3. every wish tells what it costs.
 */
class GuidanceTest extends OnGuidanceCast {
  private static final InterestProfile SOCIAL = InterestProfile.of(20, 40, 10, 95, 30, 20);

  @Test
  void foundOccupation_showsItsInterestsAndScarcity() {
    FoundOccupations found =
        guidance.occupations().find(OccupationQuery.of("zuster", Language.DUTCH, 3));

    OccupationSummary first = found.occupations().get(0);
    assertThat(first.occupation().id()).isEqualTo("verpleegkundige");
    assertThat(first.interestCode()).isEqualTo("SIR");
    assertThat(first.tension()).isEqualTo(TensionClass.TIGHT);
  }

  @Test
  void card_countsOpenVacancies_andNamesSkills() {
    OccupationCard card = guidance.occupations().card("verpleegkundige", "AM01");

    assertThat(card.vacancies()).isEqualTo(2);
    assertThat(card.needs())
        .extracting(need -> need.skill().id())
        .containsExactlyInAnyOrder("wonden-verzorgen", "luisteren");
    assertThat(card.market())
        .as("the region's figure stands before that of the country")
        .extracting(Figure::regional)
        .containsExactly(true, false);
  }

  @Test
  void cardOfNothing_isUnknown() {
    assertThatThrownBy(() -> guidance.occupations().card("tovenaar", null))
        .isInstanceOf(UnknownThingException.class)
        .hasMessage("there is no occupation with the id 'tovenaar'");
  }

  @Test
  void unknownRegion_isRefused_notIgnored() {
    assertThatThrownBy(() -> guidance.occupations().card("verpleegkundige", "AM99"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("region: there is no labour-market region AM99");
  }

  @Test
  void trainings_areThoseOfTheRegion_andThoseOfWhichNobodyKnowsWhere() {
    assertThat(guidance.trainings().find(new Wanted("vrachtwagenchauffeur", null, 24, "AM01")))
        .extracting(Training::id)
        .containsExactly("rijbewijs-c", "chauffeur", "vlootbeheer");
    assertThat(guidance.trainings().find(new Wanted(null, null, 6, null)))
        .extracting(Training::id)
        .containsExactly("rijbewijs-c");
  }

  @Test
  void place_givesVacanciesAround_withDistance() {
    VacancyHits hits = guidance.vacancies().find(search("Utrecht", 20)).hits();

    assertThat(hits.hits())
        .extracting(hit -> hit.vacancy().vacancy().id())
        .containsExactlyInAnyOrder("v1", "v3", "v4");
    assertThat(hits.hits()).allMatch(hit -> hit.distanceKm() != null && hit.distanceKm() < 1);
  }

  @Test
  void unknownPlace_isRefused_withNamesThatMayHaveBeenMeant() {
    assertThatThrownBy(() -> guidance.vacancies().find(search("Utrech", 20)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.violations())
                    .singleElement()
                    .satisfies(
                        violation -> {
                          assertThat(violation.field()).isEqualTo("place");
                          assertThat(violation.message()).endsWith("did you mean Utrecht");
                        }));
  }

  @Test
  void interests_leadToWorkThatSuits() {
    Matching.Suggestion suggestion =
        guidance.matching().match(MatchRequest.of(profile(null, null)));

    assertThat(suggestion.suited().get(0).match().occupation().id()).isEqualTo("verpleegkundige");
    assertThat(suggestion.suited()).hasSameSizeAs(suggestion.result().matches());
  }

  @Test
  void placeOfThePerson_setsTheRegionOfTheFigures() {
    Matching.Suggestion there = guidance.matching().match(MatchRequest.of(profile("Zwolle", null)));

    assertThat(there.suited().get(0).match().market()).anyMatch(figure -> figure.regional());
  }

  @Test
  void wish_tellsHowManyVacanciesItRemoves() {
    Matching.Suggestion suggestion =
        guidance.matching().match(MatchRequest.of(profile("Utrecht", 20.0)));

    assertThat(suggestion.result().wishes())
        .filteredOn(cost -> cost.wish().field().equals("profile.maxDistanceKm"))
        .singleElement()
        .extracting(WishCost::vacancies)
        .as("v2 is in Zwolle; v5 has ended and is no loss")
        .isEqualTo(1L);
  }

  @Test
  void hoursWish_removesVacanciesWithOtherHours() {
    ClientProfile profile = ClientProfile.EMPTY.withInterests(SOCIAL).withHours(new Hours(36, 40));
    Matching.Suggestion suggestion = guidance.matching().match(MatchRequest.of(profile));

    assertThat(suggestion.result().wishes())
        .filteredOn(cost -> cost.wish().field().equals("profile.hours"))
        .singleElement()
        .extracting(WishCost::vacancies)
        .isEqualTo(2L);
  }

  @Test
  void explanation_answersForAnyOccupation() {
    Matching.Explained explained =
        guidance.matching().explain(MatchRequest.of(profile(null, null)), "accountant");

    assertThat(explained.suited().summary().occupation().id()).isEqualTo("accountant");
    assertThat(explained.explanation().total()).isEqualTo(4);
  }

  @Test
  void vacanciesForAProfile_haveReasons_theBestOccupationFirst() {
    SuitedVacancies suited = guidance.vacancies().suiting(profile("Utrecht", 100.0), 10);

    assertThat(suited.vacancies()).isNotEmpty();
    assertThat(suited.vacancies().get(0).vacancy().occupation()).isEqualTo("verpleegkundige");
    assertThat(suited.vacancies()).allMatch(vacancy -> !vacancy.reasons().isEmpty());
    assertThat(suited.vacancies())
        .extracting(SuitedVacancies.SuitedVacancy::score)
        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }

  @Test
  void suggestions_areOfTheKindAskedFor() {
    assertThat(guidance.occupations().suggest("zwo", Set.of(Kind.PLACE), Language.DUTCH, 5))
        .singleElement()
        .satisfies(suggestion -> assertThat(suggestion.label()).isEqualTo("Zwolle"));
  }

  @Test
  void skill_isFoundByItsWords_andNamesOccupations() {
    assertThat(guidance.skills().find("heftruck", Language.DUTCH).get(0).id())
        .isEqualTo("heftruck-rijden");
    assertThat(guidance.skills().card("heftruck-rijden").occupations()).hasSize(2);
  }

  @Test
  void sources_areNamedWithWhatTheyGave() {
    assertThat(guidance.sources().all())
        .singleElement()
        .satisfies(
            facts -> {
              assertThat(facts.source()).isEqualTo("test");
              assertThat(facts.counts()).containsEntry("tension", 3L);
              assertThat(facts.counts()).containsEntry("municipality", 3L);
              assertThat(facts.stale()).isFalse();
            });
  }

  private static ClientProfile profile(@Nullable String place, @Nullable Double maxDistanceKm) {
    return new ClientProfile(
        null,
        List.of(),
        null,
        SOCIAL,
        new TreeMap<>(),
        null,
        place,
        maxDistanceKm,
        null,
        null,
        null,
        ClientProfile.Avoid.NOTHING,
        null,
        null);
  }

  private static VacancySearch search(String place, double radiusKm) {
    return new VacancySearch(
        "", place, radiusKm, VacancyQuery.Terms.ANY, Set.of(), null, VacancyQuery.Sort.DATE, 0, 10);
  }
}
