package nl.koerswijzer.match;

import java.util.List;
import java.util.Set;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.TensionClass;
import org.jspecify.annotations.Nullable;

/**
 * A question for professions that suit a person.
 *
 * @param weights how much each part counts
 * @param filters what the professions must have besides the wishes in the profile
 * @param size how many professions, 1–100
 * @param presumed skills that were found, such as in a text, and that the person did not confirm:
 *     they count, with less certainty; an id that the catalog does not know is passed over
 */
public record MatchRequest(
    ClientProfile profile,
    Weights weights,
    Filters filters,
    int size,
    Options options,
    List<HeldSkill> presumed) {
  private static final int MAX_SIZE = 100;

  /**
   * What the professions must have; absent or empty means any. What is not known of a profession
   * never removes it.
   *
   * @param isco ISCO-08 code of 1–4 digits: the profession's code starts with it
   * @param brc BRC 2014 code of 2–4 digits: the profession's code starts with it
   * @param levels any of these usual levels
   * @param sectors any of these ids of sectors
   * @param times any of these ids of working times
   * @param homeWorking any of these degrees
   * @param tension any of these classes of scarcity now; unknown is a class of its own
   * @param selfEmployed only work that is usually or possibly done for oneself
   * @param region code of the labour-market region for the figures; absent for the region of the
   *     person's place
   */
  public record Filters(
      @Nullable String isco,
      @Nullable String brc,
      Set<EducationLevel> levels,
      Set<String> sectors,
      Set<String> times,
      Set<HomeWorking> homeWorking,
      Set<TensionClass> tension,
      boolean selfEmployed,
      @Nullable String region) {
    public static final Filters NONE =
        new Filters(null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, null);

    public Filters {
      levels = Set.copyOf(levels);
      sectors = Set.copyOf(sectors);
      times = Set.copyOf(times);
      homeWorking = Set.copyOf(homeWorking);
      tension = Set.copyOf(tension);
    }

    /**
     * These filters without one.
     *
     * @param field its path, such as {@code filters.isco}
     */
    public Filters without(String field) {
      return new Filters(
          field.equals("filters.isco") ? null : isco,
          field.equals("filters.brc") ? null : brc,
          field.equals("filters.level") ? Set.of() : levels,
          field.equals("filters.sector") ? Set.of() : sectors,
          field.equals("filters.times") ? Set.of() : times,
          field.equals("filters.homeWorking") ? Set.of() : homeWorking,
          field.equals("filters.tension") ? Set.of() : tension,
          selfEmployed && !field.equals("filters.selfEmployed"),
          region);
    }
  }

  /**
   * How the answer is made.
   *
   * @param varied whether the list is spread over fields of work instead of strictly by score
   * @param includeCurrent whether the occupation that the person has now may be in the list
   * @param resamples how often the answers are drawn again to see how stable the list is, 0–1,000;
   *     0 leaves it out
   * @param seed the same seed gives the same draws
   * @param replaced ids of occupations in the list that do not interest the person: another comes
   *     for each, and the rest of the list stays
   */
  public record Options(
      boolean varied, boolean includeCurrent, int resamples, long seed, List<String> replaced) {
    public static final Options DEFAULT = new Options(false, false, 0, 1);

    /** With nothing replaced. */
    public Options(boolean varied, boolean includeCurrent, int resamples, long seed) {
      this(varied, includeCurrent, resamples, seed, List.of());
    }

    /**
     * @throws InvalidInputException when the number of resamples is out of range
     */
    public Options {
      replaced = List.copyOf(replaced);
      if (resamples < 0 || resamples > 1000) {
        throw new InvalidInputException(
            "resamples", "number of resamples " + resamples + " is not within 0–1000");
      }
    }
  }

  /**
   * @throws InvalidInputException when the size is out of range
   */
  public MatchRequest {
    presumed = List.copyOf(presumed);
    if (size < 1 || size > MAX_SIZE) {
      throw new InvalidInputException("size", "size " + size + " is not within 1–" + MAX_SIZE);
    }
  }

  /** The request with default weights, without filters, for ten professions. */
  public static MatchRequest of(ClientProfile profile) {
    return new MatchRequest(
        profile, Weights.of(profile), Filters.NONE, 10, Options.DEFAULT, List.of());
  }

  public MatchRequest withProfile(ClientProfile changed) {
    return new MatchRequest(changed, weights, filters, size, options, presumed);
  }

  public MatchRequest withWeights(Weights changed) {
    return new MatchRequest(profile, changed, filters, size, options, presumed);
  }

  public MatchRequest withFilters(Filters changed) {
    return new MatchRequest(profile, weights, changed, size, options, presumed);
  }

  public MatchRequest withSize(int changed) {
    return new MatchRequest(profile, weights, filters, changed, options, presumed);
  }

  public MatchRequest withOptions(Options changed) {
    return new MatchRequest(profile, weights, filters, size, changed, presumed);
  }
}
