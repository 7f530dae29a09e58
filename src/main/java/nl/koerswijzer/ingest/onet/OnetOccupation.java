package nl.koerswijzer.ingest.onet;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What O*NET measured of one of its occupations. */
final class OnetOccupation {
  private final double[] interests = new double[6];
  private final Map<String, Double> workValues = new TreeMap<>();
  private @Nullable Integer jobZone;

  OnetOccupation() {
    Arrays.fill(interests, Double.NaN);
  }

  /**
   * @param type place of the interest type in R-I-A-S-E-C
   * @param score 1–7
   */
  void interest(int type, double score) {
    interests[type] = score;
  }

  /**
   * @param element O*NET's id of the work value, such as {@code 1.B.2.f}
   * @param extent 1–7
   */
  void workValue(String element, double extent) {
    workValues.put(element, extent);
  }

  void jobZone(int zone) {
    jobZone = zone;
  }

  /** Whether all six interests were measured. */
  boolean hasInterests() {
    return Arrays.stream(interests).noneMatch(Double::isNaN);
  }

  double interest(int type) {
    return interests[type];
  }

  /** The extent of a work value, 1–7. */
  OptionalDouble workValue(String element) {
    Double extent = workValues.get(element);
    return extent == null ? OptionalDouble.empty() : OptionalDouble.of(extent);
  }

  @Nullable Integer jobZone() {
    return jobZone;
  }
}
