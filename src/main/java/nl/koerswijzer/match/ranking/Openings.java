package nl.koerswijzer.match.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.OpeningSkills.OpeningSkill;
import nl.koerswijzer.match.part.Person;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;

/**
 * Finds the skills that open doors. Work is within reach when its score is at least that of the
 * 25th place now. Which skills are tried is estimated: those that are essential in the places 26 to
 * 325, by the sum over these of the skill's share in the coverage, less as the place is further
 * behind. Of the sixty that promise most each is confirmed in a copy of the profile and everything
 * is scored anew, so that what is told is what will happen.
 */
final class Openings {
  private static final int WITHIN_REACH = 25;
  private static final int LOOKED_AT = 300;
  private static final int TRIED = 60;

  private final Catalog catalog;
  private final SkillSpace space;
  private final Scoreboard board;
  private final Ranking ranking;
  private final int[] order;
  private final double bar;

  Openings(Catalog catalog, SkillSpace space, Scoreboard board, Ranking ranking) {
    this.catalog = catalog;
    this.space = space;
    this.board = board;
    this.ranking = ranking;
    order = ranking.first(WITHIN_REACH + LOOKED_AT);
    bar = order.length == 0 ? 1 : board.scores()[order[within() - 1]];
  }

  private int within() {
    return Math.min(WITHIN_REACH, order.length);
  }

  double bar() {
    return bar;
  }

  /** The skills that open most, at most this many. */
  List<OpeningSkill> best(int size) {
    return candidates().stream()
        .map(this::tried)
        .filter(skill -> !skill.opened().isEmpty())
        .sorted(
            Comparator.comparingInt((OpeningSkill skill) -> -skill.opened().size())
                .thenComparing(skill -> skill.skill().id()))
        .limit(size)
        .toList();
  }

  private List<Integer> candidates() {
    Set<Integer> held = new HashSet<>();
    board.person().held().forEach(skill -> held.add(skill.skill()));
    Map<Integer, Double> promises = new TreeMap<>();
    for (int place = within(); place < order.length; place++) {
      int occupation = order[place];
      double behind = bar - board.scores()[occupation];
      int[] needs = space.needs(occupation);
      for (int need = 0; need < needs.length; need++) {
        if (space.isEssential(occupation, need) && !held.contains(needs[need])) {
          double share = 1 / space.coverageTotal(occupation);
          promises.merge(needs[need], share / (share + behind), Double::sum);
        }
      }
    }
    return promises.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(TRIED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private OpeningSkill tried(int skill) {
    MatchRequest request = board.person().request();
    ClientProfile profile = request.profile();
    String id = catalog.skills().get(skill).id();
    List<HeldSkill> skills = new ArrayList<>(profile.skills());
    skills.add(new HeldSkill(id, SkillSpace.USUAL_LEVEL));
    Person person = Person.of(request.withProfile(profile.withSkills(skills)), catalog);
    double[] before = board.scores();
    double[] after = board.changedTo(person).scores();
    List<Integer> opened = new ArrayList<>();
    for (int occupation = 0; occupation < after.length; occupation++) {
      if (before[occupation] < bar && after[occupation] >= bar && ranking.isListed(occupation)) {
        opened.add(occupation);
      }
    }
    opened.sort(Comparator.comparingDouble(occupation -> -after[occupation]));
    return new OpeningSkill(
        catalog.skills().get(skill),
        SkillSpace.USUAL_LEVEL,
        opened.stream().map(catalog.occupations()::get).toList());
  }
}
