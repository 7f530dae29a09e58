package nl.koerswijzer.server.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.InvalidInputException.Violation;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.server.web.page.NamedOccupation;
import nl.koerswijzer.server.web.page.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The profile that came along with a request, or what is wrong with it.
 *
 * @param profile absent when it cannot be used
 * @param violations what cannot be used; empty when there is a profile
 */
public record ToldProfile(
    ProfileForm form, @Nullable ClientProfile profile, List<Violation> violations) {
  private static final String WHOLE = "profile";

  public ToldProfile {
    violations = List.copyOf(violations);
  }

  /** The profile of the person who asks, with the shortlist as it was asked. */
  public static ToldProfile of(Visit visit) {
    List<Violation> violations = new ArrayList<>();
    return of(visit, NeverAgain.added(visit, Keeping.of(visit), violations), violations);
  }

  /**
   * The profile in another form.
   *
   * @param violations takes what cannot be used; may hold some already
   */
  public static ToldProfile of(Visit visit, ProfileForm form, List<Violation> violations) {
    String current = current(visit, form, violations);
    try {
      ClientProfile profile =
          visit
              .guidance()
              .matching()
              .profile(FormReading.draft(form, current, visit.guidance().interests(), violations));
      if (violations.isEmpty()) {
        return new ToldProfile(form, profile, List.of());
      }
    } catch (InvalidInputException e) {
      e.violations().stream()
          .filter(violation -> violations.isEmpty() || !violation.field().equals(WHOLE))
          .forEach(violations::add);
    }
    return new ToldProfile(form, null, violations);
  }

  /** Whether nothing was told of which a profile can be made; that is no mistake. */
  public boolean isNothing() {
    return profile == null
        && violations.stream().allMatch(violation -> violation.field().equals(WHOLE));
  }

  /** The occupation that the person has; absent when the field is empty or not understood. */
  private static @Nullable String current(
      Visit visit, ProfileForm form, List<Violation> violations) {
    if (form.occupation().isEmpty()) {
      return null;
    }
    Optional<Occupation> named = NamedOccupation.of(visit, form.occupation());
    if (named.isEmpty()) {
      violations.add(new Violation("profile.currentOccupation", "is not known"));
    }
    return named.map(Occupation::id).orElse(null);
  }
}
