package nl.koerswijzer.guidance.question;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.match.skill.Themes;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Theme;

/**
 * How well each occupation fits an everyday theme, 0–1: 0.4 when the theme names it, up to 0.3 for
 * the share of its essential skills that belongs to the theme (a half is enough), 0.1 when its
 * title has a word of the theme, 0.1 for its sector, 0.05 for its interests and 0.05 for its
 * demands. An occupation that is not about the theme at all fits it 0.
 */
final class ThemeFit {
  private static final double NAMED = 0.4;
  private static final double SKILLS = 0.3;
  private static final double ENOUGH_SKILLS = 0.5;
  private static final double SOME_SKILLS = 0.1;
  private static final double TITLE = 0.1;
  private static final double SECTOR = 0.1;
  private static final double INTERESTS = 0.05;
  private static final double DEMANDS = 0.05;
  private static final int OFTEN = 2;
  private static final int SHORTEST_START = 5;

  private final Catalog catalog;
  private final Themes themes;
  private final Map<String, double[]> known = new ConcurrentHashMap<>();
  private final Map<String, BitSet> members = new ConcurrentHashMap<>();

  ThemeFit(Catalog catalog, SkillSpace space) {
    this.catalog = catalog;
    this.themes = new Themes(catalog, space);
  }

  Optional<Theme> theme(String id) {
    return themes.theme(id);
  }

  /** Whether a theme only says what work must not ask, such as “geen klanten”. */
  static boolean isAgainst(Theme theme) {
    return theme.skills().isEmpty()
        && !theme.demands().isEmpty()
        && theme.demands().values().stream().noneMatch(wanted -> wanted);
  }

  /** Whether an occupation often asks what a theme is against. */
  static boolean goesAgainst(Theme theme, Occupation occupation) {
    return theme.demands().entrySet().stream()
        .anyMatch(demand -> !demand.getValue() && asks(occupation, demand.getKey()));
  }

  /** Whether an occupation asks something of body, mind or calendar often. */
  static boolean asks(Occupation occupation, String demand) {
    Circumstances circumstances = occupation.circumstances();
    return circumstances != null && circumstances.demands().getOrDefault(demand, 0) >= OFTEN;
  }

  /**
   * Indices of the occupations that are so much about a theme that who does not want it leaves
   * them; not to be changed.
   */
  BitSet members(Theme theme) {
    return members.computeIfAbsent(theme.id(), any -> themes.members(theme));
  }

  /** By index of the occupation; not to be changed. */
  double[] fits(Theme theme) {
    return known.computeIfAbsent(theme.id(), any -> computed(theme));
  }

  private double[] computed(Theme theme) {
    BitSet about = members(theme);
    double[] shares = themes.shares(theme);
    Set<Integer> named = new HashSet<>();
    theme.occupations().forEach(id -> named.add(catalog.occupationIndex(id)));
    double[] fits = new double[catalog.occupations().size()];
    for (int index = 0; index < fits.length; index++) {
      Occupation occupation = catalog.occupations().get(index);
      boolean inTitle = isInTitle(theme, occupation);
      boolean meetsDemands = meetsDemands(theme, occupation);
      boolean byDemands = theme.skills().isEmpty() && meetsDemands && !theme.demands().isEmpty();
      if (about.get(index) || shares[index] >= SOME_SKILLS || inTitle || byDemands) {
        fits[index] =
            (named.contains(index) ? NAMED : 0)
                + SKILLS * Math.min(1, shares[index] / ENOUGH_SKILLS)
                + (inTitle ? TITLE : 0)
                + (isInSector(theme, occupation) ? SECTOR : 0)
                + INTERESTS * sharedInterests(theme, occupation)
                + (meetsDemands ? DEMANDS : 0);
      }
    }
    return fits;
  }

  private static boolean isInTitle(Theme theme, Occupation occupation) {
    String title = occupation.title().dutch();
    if (title == null || isAgainst(theme)) {
      return false;
    }
    List<String> words = Arrays.asList(title.toLowerCase(Locale.ROOT).split("[ /-]", -1));
    return theme.words().stream()
        .anyMatch(
            wording ->
                words.contains(wording)
                    || (wording.length() >= SHORTEST_START
                        && words.stream().anyMatch(word -> word.startsWith(wording))));
  }

  private static boolean isInSector(Theme theme, Occupation occupation) {
    Circumstances circumstances = occupation.circumstances();
    return circumstances != null
        && circumstances.sectors().stream().anyMatch(theme.sectors()::contains);
  }

  private static double sharedInterests(Theme theme, Occupation occupation) {
    InterestProfile interests = occupation.interests();
    if (interests == null || theme.interests().isEmpty()) {
      return 0;
    }
    long shared =
        theme.interests().stream()
            .filter(type -> interests.code().indexOf(type.letter()) >= 0)
            .count();
    return (double) shared / theme.interests().size();
  }

  private static boolean meetsDemands(Theme theme, Occupation occupation) {
    return occupation.circumstances() != null
        && theme.demands().entrySet().stream()
            .allMatch(demand -> demand.getValue() == asks(occupation, demand.getKey()));
  }
}
