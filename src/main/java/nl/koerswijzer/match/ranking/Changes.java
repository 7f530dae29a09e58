package nl.koerswijzer.match.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.Explanation.Change;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.SkillMatch;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.match.part.Person;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest changes of a profile that bring an occupation higher, best among the first
 * ten. Each is computed in full: all occupations are scored again for the changed profile, because
 * a skill that is confirmed lifts others too. Of an occupation that a wish removes, every change
 * starts with dropping that wish.
 */
final class Changes {
  private static final int SINGLE_SKILLS = 6;
  private static final int MOST_SKILLS = 10;
  private static final int GOAL = 10;
  private static final int SHOWN = 8;

  /** First what reaches the first ten, the smallest change first; then by the place reached. */
  private static final Comparator<Change> BEST_FIRST =
      Comparator.comparing((Change change) -> change.rankAfter() > GOAL)
          .thenComparingInt(change -> change.rankAfter() > GOAL ? 0 : change.steps())
          .thenComparingInt(Change::rankAfter);

  private final Catalog catalog;
  private final Levels levels;
  private final Wishes wishes;
  private final Scoreboard board;
  private final int occupation;
  private final int rankBefore;
  private final Step start;
  private int toBeat;
  private final List<Change> found = new ArrayList<>();

  /**
   * @param removedBy the wishes that remove the occupation
   * @param rankBefore 0 when there are any
   */
  Changes(
      Catalog catalog,
      Levels levels,
      Wishes wishes,
      Scoreboard board,
      int occupation,
      int rankBefore,
      List<Wish> removedBy) {
    this.catalog = catalog;
    this.levels = levels;
    this.wishes = wishes;
    this.board = board;
    this.occupation = occupation;
    this.rankBefore = rankBefore;
    toBeat = rankBefore;
    start = start(board.person().request(), removedBy);
  }

  /** A changed question, how many things were changed for it, and the change in words. */
  private record Step(MatchRequest request, int steps, @Nullable Reason reason) {
    Step and(int more, Reason next, ClientProfile changed) {
      return new Step(
          request.withProfile(changed),
          steps + more,
          reason == null
              ? next
              : Reason.of(
                  "match.change.and", new Argument.Sentence(reason), new Argument.Sentence(next)));
    }

    ClientProfile profile() {
      return request.profile();
    }
  }

  private static Step start(MatchRequest request, List<Wish> removedBy) {
    if (removedBy.isEmpty()) {
      return new Step(request, 0, null);
    }
    MatchRequest dropped = request;
    for (Wish wish : removedBy) {
      dropped = WishDrop.from(dropped, wish);
    }
    Reason reason =
        removedBy.size() == 1
            ? Reason.of("match.change.drop", new Argument.Sentence(removedBy.get(0).reason()))
            : Reason.of("match.change.drop-several", new Argument.Amount(removedBy.size()));
    return new Step(dropped, removedBy.size(), reason);
  }

  /**
   * @param skills the occupation's skills held against the person's
   */
  List<Change> of(List<SkillMatch> skills) {
    outcome(start)
        .ifPresent(
            dropped -> {
              found.add(dropped);
              toBeat = dropped.rankAfter();
            });
    confirmSkills(skills);
    raiseLevel();
    trainLonger();
    return found.stream().sorted(BEST_FIRST).limit(SHOWN).toList();
  }

  private void confirmSkills(List<SkillMatch> skills) {
    List<SkillMatch> lacking =
        skills.stream()
            .filter(skill -> skill.credit() < 1)
            .sorted(Comparator.comparingDouble(skill -> -skill.share() * (1 - skill.credit())))
            .toList();
    for (SkillMatch skill : lacking.subList(0, Math.min(SINGLE_SKILLS, lacking.size()))) {
      offer(start.and(1, confirmation(skill), confirmed(start.profile(), List.of(skill))));
    }
    if (found.stream().noneMatch(change -> change.rankAfter() <= GOAL)) {
      confirmTogether(lacking.subList(0, Math.min(MOST_SKILLS, lacking.size())));
    }
  }

  /** The smallest set of these skills that reaches the first ten, or else all of them. */
  private void confirmTogether(List<SkillMatch> lacking) {
    List<SkillMatch> chosen = new ArrayList<>();
    boolean reached = false;
    for (SkillMatch skill : lacking) {
      chosen.add(skill);
      if (chosen.size() > 1 && reaches(chosen)) {
        reached = true;
        break;
      }
    }
    for (SkillMatch skill : reached ? List.copyOf(chosen) : List.<SkillMatch>of()) {
      List<SkillMatch> fewer = new ArrayList<>(chosen);
      fewer.remove(skill);
      if (reaches(fewer)) {
        chosen = fewer;
      }
    }
    if (chosen.size() > 1) {
      offer(together(chosen));
    }
  }

  private boolean reaches(List<SkillMatch> skills) {
    return outcome(together(skills)).filter(change -> change.rankAfter() <= GOAL).isPresent();
  }

  private Step together(List<SkillMatch> skills) {
    List<Text> names = skills.stream().map(skill -> skill.skill().title()).toList();
    return start.and(
        skills.size(),
        Reason.of("match.change.skills", new Argument.Names(names)),
        confirmed(start.profile(), skills));
  }

  private static Reason confirmation(SkillMatch skill) {
    return Reason.of(
        skill.credit() > 0 && skill.via() == null && !skill.presumed()
            ? "match.change.level"
            : "match.change.skill",
        new Argument.Name(skill.skill().title()),
        new Argument.Amount(level(skill)));
  }

  private static int level(SkillMatch skill) {
    return skill.neededLevel() == 0 ? SkillSpace.USUAL_LEVEL : skill.neededLevel();
  }

  private static ClientProfile confirmed(ClientProfile profile, List<SkillMatch> confirmed) {
    List<HeldSkill> skills = new ArrayList<>(profile.skills());
    for (SkillMatch skill : confirmed) {
      skills.removeIf(held -> held.id().equals(skill.skill().id()));
      skills.add(new HeldSkill(skill.skill().id(), level(skill)));
    }
    return profile.withSkills(skills);
  }

  private void raiseLevel() {
    ClientProfile profile = start.profile();
    EducationLevel own = profile.educationLevel();
    EducationLevel needed = levels.level(occupation);
    if (own != null && levels.monthsTo(occupation, own) > 0) {
      offer(
          start.and(
              1,
              Reason.of(
                  "match.change.education", new Argument.Word("match.level." + needed.code())),
              profile.withEducationLevel(needed)));
    }
  }

  private void trainLonger() {
    ClientProfile profile = start.profile();
    EducationLevel own = profile.educationLevel();
    Integer longest = profile.maxTrainingMonths();
    if (own == null || longest == null) {
      return;
    }
    int months = levels.monthsTo(occupation, own);
    if (months > longest) {
      offer(
          start.and(
              1,
              Reason.of("match.change.training", new Argument.Amount(months)),
              profile.withMaxTrainingMonths(months)));
    }
  }

  /** Keeps a change when it helps. */
  private void offer(Step step) {
    outcome(step).ifPresent(found::add);
  }

  /** What comes of a change; empty when it does not help. */
  private Optional<Change> outcome(Step step) {
    Reason reason = step.reason();
    if (reason == null || step.profile().isEmpty()) {
      return Optional.empty();
    }
    Person person = Person.of(step.request(), catalog);
    Scoreboard changed = board.changedTo(person);
    Ranking ranking = Matcher.ranking(catalog, changed, wishes.of(person));
    if (ranking.isRemoved(occupation)) {
      return Optional.empty();
    }
    int rank = ranking.rankOf(occupation);
    return toBeat > 0 && rank >= toBeat
        ? Optional.empty()
        : Optional.of(
            new Change(
                reason,
                step.profile(),
                step.steps(),
                rankBefore,
                rank,
                changed.scores()[occupation]));
  }
}
