package nl.koerswijzer.pathway.route.find;

import static java.util.Objects.requireNonNull;
import static nl.koerswijzer.model.TrainingCast.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.pathway.route.Route.Merit;
import nl.koerswijzer.pathway.route.RouteAnswer;
import nl.koerswijzer.pathway.route.RouteAnswer.Blocked;
import nl.koerswijzer.pathway.route.RouteConditions;
import nl.koerswijzer.pathway.route.RouteQuestion;
import org.junit.jupiter.api.Test;

/**
 * Routes are what a counsellor would call possible.
 *
 * <ol>
 *   <li>A training leads on when its entry level is there, by every way that it is offered in.
 *   <li>Learning with pay is a route of its own beside school without pay.
 *   <li>Who asks for the occupation they have is told so.
 *   <li>A condition that stands in the way is named, with the nearest route without it.
 *   <li>Without any route the nearest akin occupation that can be reached is shown, or none.
 * </ol>
 */
class RouteFinderTest {
  private static final RouteCast CAST =
      RouteCast.with(
          training("mbo-4-zorg", "mbo", EducationLevel.LEVEL_4, 36, EducationLevel.LEVEL_2, "kok"),
          training(
              "hbo-v",
              "hbo",
              EducationLevel.LEVEL_6,
              48,
              EducationLevel.LEVEL_2,
              "verpleegkundige"));
  private static final RouteFinder FINDER = new RouteFinder(CAST.ground());

  private static RouteQuestion helpende() {
    return RouteQuestion.of(ClientProfile.EMPTY.withCurrentOccupation("helpende"));
  }

  private static RouteAnswer to(String occupation, RouteQuestion question) {
    return FINDER.to(CAST.catalog().occupationIndex(occupation), question);
  }

  private static Blocked blocked(RouteAnswer answer) {
    return requireNonNull(answer.blocked());
  }

  @Test
  void routes_haveSchoolWithoutPay_andLearningWithPay() {
    RouteAnswer answer = to("verpleegkundige", helpende());
    assertThat(answer.blocked()).isNull();
    assertThat(answer.routes())
        .anySatisfy(
            route -> {
              assertThat(route.merits()).contains(Merit.LEARN_AND_EARN);
              assertThat(route.isPaidAllTheWay()).isTrue();
            })
        .anySatisfy(
            route -> {
              assertThat(route.merits()).contains(Merit.FEWEST_HURDLES);
              assertThat(route.cost().waitForPay()).isEqualTo(48);
            });
  }

  @Test
  void costOfARoute_isTheSumOfItsSteps() {
    assertThat(to("verpleegkundige", helpende()).routes())
        .allSatisfy(route -> assertThat(RouteCast.sumOfSteps(route)).isEqualTo(route.cost()));
  }

  @Test
  void targetThatOneHasAlready_isSaid() {
    RouteAnswer answer = to("helpende", helpende());
    assertThat(answer.routes()).isEmpty();
    assertThat(blocked(answer).reason().key()).isEqualTo("route.blocked.same");
  }

  @Test
  void conditionInTheWay_isNamed_withTheNearestRoute() {
    RouteConditions short12 = new RouteConditions(List.of(), 12, null);
    RouteAnswer answer = to("verpleegkundige", helpende().withConditions(short12));
    assertThat(answer.routes()).isEmpty();
    assertThat(blocked(answer).conditions())
        .extracting(Wish::field)
        .containsExactly("profile.maxTrainingMonths");
    assertThat(requireNonNull(blocked(answer).nearest()).cost().trainingMonths()).isEqualTo(48);
  }

  @Test
  void occupationThatNothingLeadsTo_isSaid() {
    RouteAnswer answer = to("magazijnmedewerker", RouteQuestion.of(ClientProfile.EMPTY));
    assertThat(blocked(answer).conditions()).isEmpty();
    assertThat(blocked(answer).reason().key()).isEqualTo("route.blocked.none");
  }

  @Test
  void levelThatIsGuessed_isSaid() {
    assertThat(to("verpleegkundige", helpende()).assumptions())
        .extracting(Reason::key)
        .contains("route.level.usual", "route.licences.untold");
  }
}
