package nl.koerswijzer.pathway;

import nl.koerswijzer.model.InvalidInputException;

/**
 * The limits by which a switch is judged. The defaults for similarity, level and pay are those that
 * Nesta published (Kanders et al., <i>Mapping Career Causeways</i>, 2020).
 *
 * @param viableSimilarity above this the skills are close enough, 0–1
 * @param highlyViableSimilarity above this the skills are close, 0–1
 * @param levelGap how many levels of education may differ, 0–9
 * @param payRatio above this the pay is kept well enough, 0–10
 * @param trainingMonths up to this training is short, 0–120
 */
public record TransitionLimits(
    double viableSimilarity,
    double highlyViableSimilarity,
    int levelGap,
    double payRatio,
    int trainingMonths) {
  public static final TransitionLimits DEFAULT = new TransitionLimits(0.30, 0.40, 1, 0.75, 6);

  /**
   * @throws InvalidInputException naming the first limit that is out of range
   */
  public TransitionLimits {
    requireWithin("limits.viableSimilarity", viableSimilarity, 1);
    requireWithin("limits.highlyViableSimilarity", highlyViableSimilarity, 1);
    requireWithin("limits.levelGap", levelGap, 9);
    requireWithin("limits.payRatio", payRatio, 10);
    requireWithin("limits.trainingMonths", trainingMonths, 120);
    if (viableSimilarity > highlyViableSimilarity) {
      throw new InvalidInputException(
          "limits.highlyViableSimilarity", "is below limits.viableSimilarity");
    }
  }

  private static void requireWithin(String field, double value, double highest) {
    if (!(value >= 0 && value <= highest)) {
      throw new InvalidInputException(field, value + " is not within 0–" + highest);
    }
  }
}
