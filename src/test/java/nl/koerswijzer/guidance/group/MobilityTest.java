package nl.koerswijzer.guidance.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.koerswijzer.guidance.OnGuidanceCast;
import nl.koerswijzer.guidance.group.Mobility.Function;
import nl.koerswijzer.guidance.group.Mobility.Question;
import nl.koerswijzer.guidance.group.Mobility.Row;
import nl.koerswijzer.guidance.group.Mobility.Table;
import nl.koerswijzer.guidance.group.Mobility.Target;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.Transition;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.pathway.TransitionLimits.Scarcity;
import org.junit.jupiter.api.Test;

/**
 * What a group and a household may count on: 1. every target is a switch that can be made; 2. what
 * disappears is no target; 3. a region says what it knows, how many vacancies it has and which
 * trainings; 4. a town for two has work for both.
 */
class MobilityTest extends OnGuidanceCast {
  private static final Function WAREHOUSE = new Function("magazijnmedewerker", 12, null);
  private static final TransitionLimits A_YEAR_OF_TRAINING =
      new TransitionLimits(0.3, 0.4, 1, 0.75, 12, Scarcity.DEFAULT);
  private static final Function DRIVERS =
      new Function("vrachtwagenchauffeur", 3, EducationLevel.LEVEL_2);

  private Table table(List<String> regions, Function... functions) {
    return guidance
        .mobility()
        .table(new Question(List.of(functions), regions, A_YEAR_OF_TRAINING, 5));
  }

  @Test
  void targets_areSwitchesThatCanBeMade_withTheirRegions() {
    Row row = table(List.of(), WAREHOUSE).rows().get(0);
    assertThat(row.viable()).isEqualTo(row.targets().size()).isPositive();
    assertThat(row.targets()).extracting(Target::transition).allMatch(Transition::isViable);
    Target driver = row.targets().get(0);
    assertThat(driver.occupation().occupation().id()).isEqualTo("vrachtwagenchauffeur");
    assertThat(driver.vacancies()).isEqualTo(1);
    assertThat(driver.cells())
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.region()).isEqualTo("AM01");
              assertThat(cell.tension()).as("not published").isNull();
              assertThat(cell.vacancies()).as("two places, one region").isEqualTo(1);
            });
  }

  @Test
  void target_namesTheTrainingsThatLeadThere_andThoseOfTheRegion() {
    Target driver = table(List.of("AM01"), WAREHOUSE).rows().get(0).targets().get(0);
    assertThat(driver.trainings())
        .as("of which the entry level is there, the shortest first")
        .extracting(Training::id)
        .containsExactly("rijbewijs-c", "chauffeur", "chauffeur-zuid");
    assertThat(driver.cells().get(0).trainings())
        .as("not the one elsewhere; of the first nobody knows where")
        .extracting(Training::id)
        .containsExactly("rijbewijs-c", "chauffeur");
  }

  @Test
  void whatDisappearsItself_isNoTarget() {
    Table both = table(List.of("AM01"), WAREHOUSE, DRIVERS);
    assertThat(both.rows()).hasSize(2).allMatch(row -> row.targets().isEmpty());
  }

  @Test
  void whatDoesNotExist_isNamed() {
    assertThatThrownBy(() -> table(List.of("AM99"), WAREHOUSE, new Function("tovenaar", 1, null)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("functions[1].occupation")
        .hasMessageContaining("AM99");
    assertThatThrownBy(() -> table(List.of(), new Function("magazijnmedewerker", 0, null)))
        .hasMessageContaining("functions[0].headcount");
  }

  @Test
  void townForTwo_hasWorkForBoth() {
    Together.Answer answer = together(40, "verpleegkundige", "vrachtwagenchauffeur");
    assertThat(answer.towns()).isNotEmpty();
    Together.Town best = answer.towns().get(0);
    assertThat(best.municipality().name()).isEqualTo("Utrecht");
    assertThat(best.people()).hasSize(2).allMatch(options -> options.count() > 0);
  }

  @Test
  void townForTwo_isNotInvented() {
    assertThat(together(40, "verpleegkundige", "accountant").towns())
        .allSatisfy(town -> assertThat(town.people()).hasSize(2));
    assertThatThrownBy(() -> together(0, "verpleegkundige", "accountant"))
        .hasMessageContaining("radiusKm");
  }

  private Together.Answer together(double radiusKm, String... occupations) {
    List<MatchRequest> people =
        java.util.stream.Stream.of(occupations)
            .map(id -> MatchRequest.of(ClientProfile.EMPTY.withCurrentOccupation(id)))
            .toList();
    return guidance.together().answer(new Together.Question(people, radiusKm, 5));
  }
}
