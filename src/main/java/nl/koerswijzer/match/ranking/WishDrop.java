package nl.koerswijzer.match.ranking;

import java.util.List;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.Avoid;
import org.jspecify.annotations.Nullable;

/** Takes a wish out of a request. */
final class WishDrop {
  private WishDrop() {}

  static MatchRequest from(MatchRequest request, Wish wish) {
    ClientProfile profile = request.profile();
    return switch (wish.field()) {
      case "profile.avoid.demands", "profile.avoid.themes", "profile.avoid.occupations" ->
          request.withProfile(profile.withAvoid(less(profile.avoid(), wish)));
      case "profile.hours" -> request.withProfile(profile.withHours(null));
      case "profile.minMonthlyPay" -> request.withProfile(profile.withMinMonthlyPay(null));
      case "profile.maxTrainingMonths" -> request.withProfile(profile.withMaxTrainingMonths(null));
      default -> request.withFilters(request.filters().without(wish.field()));
    };
  }

  private static Avoid less(Avoid avoid, Wish wish) {
    return switch (wish.field()) {
      case "profile.avoid.demands" ->
          new Avoid(without(avoid.demands(), wish.value()), avoid.occupations(), avoid.themes());
      case "profile.avoid.themes" ->
          new Avoid(avoid.demands(), avoid.occupations(), without(avoid.themes(), wish.value()));
      default -> new Avoid(avoid.demands(), List.of(), avoid.themes());
    };
  }

  private static List<String> without(List<String> ids, @Nullable String dropped) {
    return ids.stream().filter(id -> !id.equals(dropped)).toList();
  }
}
