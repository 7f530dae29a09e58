package nl.koerswijzer.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Map;
import nl.koerswijzer.guidance.self.Radar;
import nl.koerswijzer.guidance.self.Radar.Corner;
import org.w3c.dom.Element;

/**
 * Six interest scores as a radar, drawn as lines so that it stays sharp on paper. The types stand
 * in Holland's order around the hexagon, the first one on top; what is alike stands side by side.
 */
final class RadarDrawing implements FSObjectDrawer {
  private static final Color LINE = new Color(0xB8C4CC);
  private static final Color FILL = new Color(0, 95, 115, 70);
  private static final Color EDGE = new Color(0x005F73);
  private static final int[] RINGS = {25, 50, 75, 100};
  private static final double SHARE_OF_ROOM = 0.96;

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice output,
      RenderingContext context,
      int dotsPerPixel) {
    double[] scores =
        Arrays.stream(element.getAttribute("data-scores").split(" "))
            .mapToDouble(Double::parseDouble)
            .toArray();
    output.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width / dotsPerPixel,
        (float) height / dotsPerPixel,
        graphics -> draw(graphics, scores, width / dotsPerPixel, height / dotsPerPixel));
    return Map.of();
  }

  private static void draw(Graphics2D graphics, double[] scores, double width, double height) {
    double radius = SHARE_OF_ROOM * Math.min(width, height) / 2;
    graphics.translate(width / 2, height / 2);
    graphics.setStroke(new BasicStroke(0.7f));
    graphics.setColor(LINE);
    for (int ring : RINGS) {
      graphics.draw(polygon(Radar.ring(ring, scores.length, radius)));
    }
    Shape profile = polygon(Radar.of(scores, radius));
    graphics.setColor(FILL);
    graphics.fill(profile);
    graphics.setColor(EDGE);
    graphics.setStroke(new BasicStroke(1.6f));
    graphics.draw(profile);
  }

  private static Shape polygon(Radar radar) {
    Path2D path = new Path2D.Double();
    for (Corner corner : radar.corners()) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(corner.x(), corner.y());
      } else {
        path.lineTo(corner.x(), corner.y());
      }
    }
    path.closePath();
    return path;
  }
}
