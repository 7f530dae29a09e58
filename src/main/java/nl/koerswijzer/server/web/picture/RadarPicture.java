package nl.koerswijzer.server.web.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koerswijzer.guidance.self.Radar;
import nl.koerswijzer.guidance.self.Radar.Corner;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestType;

/**
 * Six interest scores as a drawing; the words stand beside it.
 *
 * @param rings outlines of the scores 25, 50, 75 and 100
 * @param profile outline of the person's scores
 * @param letters the types around it
 */
public record RadarPicture(List<String> rings, String profile, List<Letter> letters) {
  private static final double RADIUS = 100;
  private static final double AROUND = 116;
  private static final int[] RINGS = {25, 50, 75, 100};

  /** The letter of a type and the middle of where it stands. */
  public record Letter(String letter, long x, long y) {}

  public RadarPicture {
    rings = List.copyOf(rings);
    letters = List.copyOf(letters);
  }

  public static RadarPicture of(InterestProfile profile) {
    InterestType[] types = InterestType.values();
    List<Corner> around = Radar.ring(100, types.length, AROUND).corners();
    return new RadarPicture(
        IntStream.of(RINGS)
            .mapToObj(score -> outline(Radar.ring(score, types.length, RADIUS)))
            .toList(),
        outline(Radar.of(profile.scores(), RADIUS)),
        IntStream.range(0, types.length)
            .mapToObj(
                k ->
                    new Letter(
                        String.valueOf(types[k].letter()),
                        Math.round(around.get(k).x()),
                        Math.round(around.get(k).y())))
            .toList());
  }

  private static String outline(Radar radar) {
    return radar.corners().stream()
        .map(corner -> String.format(Locale.ROOT, "%.1f,%.1f", corner.x(), corner.y()))
        .collect(Collectors.joining(" "));
  }
}
