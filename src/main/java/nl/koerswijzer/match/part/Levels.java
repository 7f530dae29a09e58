package nl.koerswijzer.match.part;

import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import org.jspecify.annotations.Nullable;

/**
 * The usual level of education of every occupation, and how many months of training lie between two
 * levels. Of an occupation without a level it is estimated from ISCO-08, whose major groups have a
 * skill level 1–4 (ILO, 2012, table 1).
 */
public final class Levels {
  /** Usual length of Dutch schooling up to a level after compulsory school, full time. */
  private static final int[] MONTHS = {0, 12, 24, 36, 48, 48, 72, 96, 108, 156};

  private static final int ANY_LEVEL = EducationLevel.values().length;

  private final EducationLevel[] levels;
  private final boolean[] estimated;
  private final int[][] trainingMonths;

  public Levels(Catalog catalog) {
    int count = catalog.occupations().size();
    levels = new EducationLevel[count];
    estimated = new boolean[count];
    trainingMonths = new int[ANY_LEVEL][count];
    for (int occupation = 0; occupation < count; occupation++) {
      Occupation known = catalog.occupations().get(occupation);
      EducationLevel level = known.level();
      estimated[occupation] = level == null;
      levels[occupation] = level == null ? ofIsco(known.isco()) : level;
      for (int from = 0; from < ANY_LEVEL; from++) {
        trainingMonths[from][occupation] = monthsBetween(from, levels[occupation].ordinal());
      }
    }
    for (Training training : catalog.contents().trainings()) {
      training.occupations().forEach(id -> shorten(training, catalog.occupationIndex(id)));
    }
  }

  private void shorten(Training training, int occupation) {
    if (occupation < 0) {
      return;
    }
    EducationLevel entry = training.entryLevel();
    for (int from = entry == null ? 0 : entry.ordinal(); from < ANY_LEVEL; from++) {
      int[] months = trainingMonths[from];
      months[occupation] = Math.min(months[occupation], training.months());
    }
  }

  /** The usual level, or what ISCO makes likely. */
  public EducationLevel level(int occupation) {
    return levels[occupation];
  }

  /** Whether no source gives the level. */
  public boolean isEstimated(int occupation) {
    return estimated[occupation];
  }

  /**
   * Months of training from a level up to the occupation's: the shortest training that leads there
   * and can be entered, or the usual length of schooling between the levels; 0 when the level is
   * reached.
   */
  public int monthsTo(int occupation, EducationLevel from) {
    return trainingMonths[from.ordinal()][occupation];
  }

  private static int monthsBetween(int from, int to) {
    return Math.max(0, MONTHS[to] - MONTHS[from]);
  }

  private static EducationLevel ofIsco(String isco) {
    return switch (isco.charAt(0)) {
      case '1' -> isco.startsWith("14") ? EducationLevel.LEVEL_4 : EducationLevel.LEVEL_6;
      case '2' -> EducationLevel.LEVEL_6;
      case '3' -> EducationLevel.LEVEL_4;
      case '0' -> military(isco);
      case '9' -> EducationLevel.LEVEL_1;
      default -> EducationLevel.LEVEL_3;
    };
  }

  private static EducationLevel military(String isco) {
    return switch (isco.charAt(1)) {
      case '1' -> EducationLevel.LEVEL_6;
      case '2' -> EducationLevel.LEVEL_4;
      default -> EducationLevel.LEVEL_2;
    };
  }

  /** Steps from one level up to another, 4+ counted as 4; absent when either is unknown. */
  public static @Nullable Integer steps(
      @Nullable EducationLevel from, @Nullable EducationLevel to) {
    return from == null || to == null ? null : (Integer) (rung(to) - rung(from));
  }

  private static int rung(EducationLevel level) {
    return level.compareTo(EducationLevel.LEVEL_4_PLUS) < 0 ? level.ordinal() : level.ordinal() - 1;
  }
}
