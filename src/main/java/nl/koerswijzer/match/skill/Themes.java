package nl.koerswijzer.match.skill;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Theme;

/**
 * Which occupations an everyday theme is about: those it names, and those of whose essential skills
 * at least a fifth, by how telling they are, belongs to it; a theme that has neither skills nor
 * occupations is about the work that has its demands.
 */
public final class Themes {
  private static final double SHARE = 0.2;
  private static final int OFTEN = 2;

  private final Catalog catalog;
  private final SkillSpace space;
  private final Map<String, Theme> byId = new TreeMap<>();

  public Themes(Catalog catalog, SkillSpace space) {
    this.catalog = catalog;
    this.space = space;
    catalog.contents().themes().forEach(theme -> byId.put(theme.id(), theme));
  }

  public Optional<Theme> theme(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Indices of the occupations that a theme is about. */
  public BitSet members(Theme theme) {
    double[] shares = shares(theme);
    Set<Integer> named = new HashSet<>();
    theme.occupations().forEach(id -> named.add(catalog.occupationIndex(id)));
    BitSet members = new BitSet();
    for (int occupation = 0; occupation < catalog.occupations().size(); occupation++) {
      members.set(
          occupation,
          named.contains(occupation)
              || shares[occupation] >= SHARE
              || (hasDemandsOnly(theme) && asks(theme, catalog.occupations().get(occupation))));
    }
    return members;
  }

  /** By occupation, how much of its essential skills belongs to the theme, 0–1. */
  public double[] shares(Theme theme) {
    BitSet skills = new BitSet();
    theme.skills().stream()
        .mapToInt(catalog::skillIndex)
        .filter(index -> index >= 0)
        .forEach(skills::set);
    double[] shares = new double[catalog.occupations().size()];
    Arrays.setAll(shares, occupation -> share(occupation, skills));
    return shares;
  }

  private double share(int occupation, BitSet skills) {
    double all = 0;
    double inTheme = 0;
    int[] needs = space.needs(occupation);
    for (int place = 0; place < needs.length; place++) {
      if (space.isEssential(occupation, place)) {
        all += space.telling(needs[place]);
        inTheme += skills.get(needs[place]) ? space.telling(needs[place]) : 0;
      }
    }
    return all == 0 ? 0 : inTheme / all;
  }

  private static boolean hasDemandsOnly(Theme theme) {
    return theme.skills().isEmpty() && theme.occupations().isEmpty() && !theme.demands().isEmpty();
  }

  private static boolean asks(Theme theme, Occupation occupation) {
    Circumstances circumstances = occupation.circumstances();
    return circumstances != null
        && theme.demands().entrySet().stream()
            .allMatch(
                demand ->
                    demand.getValue()
                        == circumstances.demands().getOrDefault(demand.getKey(), 0) >= OFTEN);
  }
}
