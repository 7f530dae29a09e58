package nl.koerswijzer.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.Explanation.Change;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Text;

/**
 * Finds small changes of a profile that bring an occupation higher. Each is computed in full: all
 * occupations are scored again for the changed profile, because a skill that is confirmed lifts
 * others too.
 */
final class Changes {
  private static final int SINGLE_SKILLS = 6;
  private static final int MOST_SKILLS = 5;
  private static final int GOAL = 10;
  private static final int SHOWN = 8;

  private final Catalog catalog;
  private final Levels levels;
  private final Wishes wishes;
  private final Scoreboard board;
  private final int occupation;
  private final int rankBefore;
  private final List<Change> found = new ArrayList<>();

  Changes(
      Catalog catalog,
      Levels levels,
      Wishes wishes,
      Scoreboard board,
      int occupation,
      int rankBefore) {
    this.catalog = catalog;
    this.levels = levels;
    this.wishes = wishes;
    this.board = board;
    this.occupation = occupation;
    this.rankBefore = rankBefore;
  }

  /**
   * @param removedBy the wishes that remove the occupation
   * @param skills the occupation's skills held against the person's
   */
  List<Change> of(List<Wish> removedBy, List<SkillMatch> skills) {
    dropWishes(removedBy);
    confirmSkills(skills);
    raiseLevel();
    trainLonger();
    return found.stream().sorted(Comparator.comparingInt(Change::rankAfter)).limit(SHOWN).toList();
  }

  private void dropWishes(List<Wish> removedBy) {
    if (removedBy.isEmpty()) {
      return;
    }
    MatchRequest request = board.person().request();
    for (Wish wish : removedBy) {
      request = WishDrop.from(request, wish);
    }
    Wish first = removedBy.get(0);
    Reason reason =
        removedBy.size() == 1
            ? Reason.of("match.change.drop", new Argument.Sentence(first.reason()))
            : Reason.of("match.change.drop-several", new Argument.Amount(removedBy.size()));
    offer(reason, request);
  }

  private void confirmSkills(List<SkillMatch> skills) {
    List<SkillMatch> lacking =
        skills.stream()
            .filter(skill -> skill.credit() < 1)
            .sorted(Comparator.comparingDouble(skill -> -skill.share() * (1 - skill.credit())))
            .toList();
    ClientProfile profile = board.person().profile();
    for (SkillMatch skill : lacking.subList(0, Math.min(SINGLE_SKILLS, lacking.size()))) {
      offer(confirmation(skill), board.person().request().withProfile(confirmed(profile, skill)));
    }
    ClientProfile several = profile;
    List<Text> names = new ArrayList<>();
    for (SkillMatch skill : lacking.subList(0, Math.min(MOST_SKILLS, lacking.size()))) {
      several = confirmed(several, skill);
      names.add(skill.skill().title());
      if (names.size() > 1
          && offer(
              Reason.of("match.change.skills", new Argument.Names(names)),
              board.person().request().withProfile(several))) {
        return;
      }
    }
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

  private static ClientProfile confirmed(ClientProfile profile, SkillMatch skill) {
    List<HeldSkill> skills = new ArrayList<>(profile.skills());
    skills.removeIf(held -> held.id().equals(skill.skill().id()));
    skills.add(new HeldSkill(skill.skill().id(), level(skill)));
    return profile.withSkills(skills);
  }

  private void raiseLevel() {
    ClientProfile profile = board.person().profile();
    EducationLevel own = profile.educationLevel();
    EducationLevel needed = levels.level(occupation);
    if (own != null && levels.monthsTo(occupation, own) > 0) {
      offer(
          Reason.of("match.change.education", new Argument.Word("match.level." + needed.code())),
          board.person().request().withProfile(profile.withEducationLevel(needed)));
    }
  }

  private void trainLonger() {
    ClientProfile profile = board.person().profile();
    EducationLevel own = profile.educationLevel();
    Integer longest = profile.maxTrainingMonths();
    if (own == null || longest == null) {
      return;
    }
    int months = levels.monthsTo(occupation, own);
    if (months > longest) {
      offer(
          Reason.of("match.change.training", new Argument.Amount(months)),
          board.person().request().withProfile(profile.withMaxTrainingMonths(months)));
    }
  }

  /** Computes a change and keeps it when it helps; says whether it reaches the first ten. */
  private boolean offer(Reason reason, MatchRequest request) {
    Optional<Person> person = person(request);
    if (person.isEmpty()) {
      return false;
    }
    Scoreboard changed = board.changedTo(person.orElseThrow());
    Ranking ranking = Matcher.ranking(catalog, changed, wishes.of(person.orElseThrow()));
    if (ranking.isRemoved(occupation)) {
      return false;
    }
    int rank = ranking.rankOf(occupation);
    if (rankBefore > 0 && rank >= rankBefore) {
      return false;
    }
    found.add(
        new Change(reason, request.profile(), rankBefore, rank, changed.scores()[occupation]));
    return rank <= GOAL;
  }

  private Optional<Person> person(MatchRequest request) {
    return request.profile().isEmpty()
        ? Optional.empty()
        : Optional.of(Person.of(request, catalog));
  }
}
