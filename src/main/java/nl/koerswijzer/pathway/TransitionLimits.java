package nl.koerswijzer.pathway;

import nl.koerswijzer.model.BottleneckClass;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.TensionClass;

/**
 * The limits by which a switch is judged. The defaults for similarity, level and pay are those that
 * Nesta published (Kanders et al., <i>Mapping Career Causeways</i>, 2020).
 *
 * @param viableSimilarity above this the skills are close enough, 0–1
 * @param highlyViableSimilarity above this the skills are close, 0–1
 * @param levelGap how many levels of education may differ, 0–9
 * @param payRatio above this the pay is kept well enough, 0–10
 * @param trainingMonths up to this training is short, 0–120
 * @param scarcity what counts as scarce enough, now and in the coming years
 */
public record TransitionLimits(
    double viableSimilarity,
    double highlyViableSimilarity,
    int levelGap,
    double payRatio,
    int trainingMonths,
    Scarcity scarcity) {
  public static final TransitionLimits DEFAULT =
      new TransitionLimits(0.30, 0.40, 1, 0.75, 6, Scarcity.DEFAULT);

  /**
   * From which class of scarcity work is easy enough to find. The classes are those of UWV and ROA;
   * where between them a switch is safe is our judgement.
   *
   * @param tensionGood from this class of UWV's tension there is work enough now
   * @param tensionFair from this class there is some; below it finding work is a risk
   * @param outlookGood from this class of ROA's bottlenecks there will be work enough
   * @param outlookFair from this class there will be some
   */
  public record Scarcity(
      TensionClass tensionGood,
      TensionClass tensionFair,
      BottleneckClass outlookGood,
      BottleneckClass outlookFair) {
    public static final Scarcity DEFAULT =
        new Scarcity(
            TensionClass.TIGHT,
            TensionClass.BALANCED,
            BottleneckClass.LARGE,
            BottleneckClass.HARDLY_ANY);

    /**
     * @throws InvalidInputException when what is fair is scarcer than what is good, or a class is
     *     unknown
     */
    public Scarcity {
      if (tensionGood == TensionClass.UNKNOWN || tensionFair.compareTo(tensionGood) > 0) {
        throw new InvalidInputException("tensionFair", "is scarcer than tensionGood");
      }
      if (outlookFair.compareTo(outlookGood) > 0) {
        throw new InvalidInputException("outlookFair", "is scarcer than outlookGood");
      }
    }
  }

  /**
   * @throws InvalidInputException naming the first limit that is out of range
   */
  public TransitionLimits {
    requireWithin("viableSimilarity", viableSimilarity, 1);
    requireWithin("highlyViableSimilarity", highlyViableSimilarity, 1);
    requireWithin("levelGap", levelGap, 9);
    requireWithin("payRatio", payRatio, 10);
    requireWithin("trainingMonths", trainingMonths, 120);
    if (viableSimilarity > highlyViableSimilarity) {
      throw new InvalidInputException("highlyViableSimilarity", "is below viableSimilarity");
    }
  }

  private static void requireWithin(String field, double value, double highest) {
    if (!(value >= 0 && value <= highest)) {
      throw new InvalidInputException(field, value + " is not within 0–" + highest);
    }
  }
}
