package nl.koerswijzer.match.ranking;

import java.util.SplittableRandom;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.part.Parts;
import nl.koerswijzer.match.part.Person;
import nl.koerswijzer.match.skill.SkillFit;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.InterestProfile;

/**
 * How stable a list is: the answers are drawn again many times and the list is made anew. Skills
 * are drawn with replacement from the skills told (bootstrap; Efron, 1979); each interest score
 * gets noise with a standard deviation of 8 of 100, about the standard error of a score of ten
 * items with a reliability of 0.85. The other parts stay. A seed makes the draws the same each
 * time.
 */
final class Resampling {
  private static final double NOISE = 8;
  private static final int TOP = 10;

  /** So many skills are drawn at most in all, because every one takes time. */
  private static final int MOST_SKILLS = 200_000;

  private static final int FEWEST = 20;

  private final int resamples;
  private final int[] inTop;
  private final int[] order;
  private double overlap;

  /**
   * @param shown the occupations that are shown, in order
   * @param firstTen the first ten by score
   */
  static Resampling of(
      Parts parts,
      SkillSpace space,
      Scoreboard board,
      Ranking ranking,
      int[] shown,
      int[] firstTen) {
    MatchRequest.Options options = board.person().request().options();
    Resampling resampling = new Resampling(draws(board.person()), board.scores().length, shown);
    resampling.run(new Draws(parts, space, board, options.seed()), ranking, shown, firstTen);
    return resampling;
  }

  private Resampling(int resamples, int occupations, int[] shown) {
    this.resamples = resamples;
    inTop = new int[occupations];
    order = new int[shown.length];
  }

  private void run(Draws draws, Ranking ranking, int[] shown, int[] firstTen) {
    boolean[] wasFirst = new boolean[inTop.length];
    for (int occupation : firstTen) {
      wasFirst[occupation] = true;
    }
    TopTen top = new TopTen(TOP);
    long kept = 0;
    for (int draw = 0; draw < resamples; draw++) {
      double[] scores = draws.next();
      top.clear();
      for (int occupation = 0; occupation < scores.length; occupation++) {
        if (ranking.isListed(occupation)) {
          top.offer(occupation, scores[occupation]);
        }
      }
      for (int place = 0; place < top.size(); place++) {
        inTop[top.occupation(place)]++;
        kept += wasFirst[top.occupation(place)] ? 1 : 0;
      }
      for (int place = 1; place < shown.length; place++) {
        order[place] += scores[shown[place - 1]] > scores[shown[place]] ? 1 : 0;
      }
    }
    overlap = kept / (double) Math.max(1, (long) resamples * firstTen.length);
  }

  /** As many draws as were asked for, fewer for somebody who told of very many skills. */
  private static int draws(Person person) {
    int affordable = Math.max(FEWEST, MOST_SKILLS / Math.max(1, person.held().size()));
    return Math.min(person.request().options().resamples(), affordable);
  }

  /** How many draws were made. */
  int resamples() {
    return resamples;
  }

  /** In how many draws the occupation is among the first ten. */
  int inTop(int occupation) {
    return inTop[occupation];
  }

  /** In what share of the draws the shown occupation at this place goes after the one before. */
  double keepsOrder(int place) {
    return order[place] / (double) resamples;
  }

  /** Mean share of the first ten that stays among the first ten. */
  double overlap() {
    return overlap;
  }

  /** Draws scores. */
  private static final class Draws {
    private final SplittableRandom random;
    private final Scoreboard board;
    private final Parts parts;
    private final SkillFit fit;
    private final double[] fixed;
    private final double[] skillValues;
    private final double[] interestValues;
    private final int skills;
    private final int interests;

    Draws(Parts parts, SkillSpace space, Scoreboard board, long seed) {
      this.board = board;
      this.parts = parts;
      random = new SplittableRandom(seed);
      fit = new SkillFit(space);
      skills = parts.all().indexOf(parts.skills());
      interests = parts.all().indexOf(parts.interests());
      fixed = new double[board.scores().length];
      skillValues = new double[fixed.length];
      interestValues = new double[fixed.length];
      for (int place = 0; place < board.weights().length; place++) {
        if (place != skills && place != interests) {
          add(place, board.values(place), fixed);
        }
      }
    }

    private void add(int place, double[] values, double[] scores) {
      if (board.weights()[place] > 0) {
        Scoreboard.add(board.weights()[place], values, Scoreboard.meanOfKnown(values), scores);
      }
    }

    double[] next() {
      double[] scores = fixed.clone();
      if (board.weights()[skills] > 0) {
        drawSkills();
        add(skills, skillValues, scores);
      }
      InterestProfile told = board.person().profile().interests();
      if (board.weights()[interests] > 0 && told != null) {
        parts.interests().compute(noisy(told.scores()), interestValues);
        add(interests, interestValues, scores);
      }
      return scores;
    }

    private void drawSkills() {
      int size = board.person().held().size();
      int[] draws = new int[size];
      for (int draw = 0; draw < size; draw++) {
        draws[random.nextInt(size)]++;
      }
      fit.compute(board.person().held(), draws, skillValues);
    }

    private double[] noisy(double[] scores) {
      for (int type = 0; type < scores.length; type++) {
        scores[type] += NOISE * gaussian();
      }
      return scores;
    }

    /** Box and Muller's normal deviate: the library's own may change between releases. */
    private double gaussian() {
      double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
      return radius * Math.cos(2 * Math.PI * random.nextDouble());
    }
  }
}
