package nl.koerswijzer.server.web.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.koerswijzer.model.GeoPoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The labour-market regions as a drawing, from our own outlines: no tiles of others are asked for.
 * Degrees become units of the drawing by an equirectangular projection that is true at 52.2° north.
 */
public final class RegionMap {
  private static final String OUTLINES = "/nl/koerswijzer/server/web/outlines.json";
  static final int WIDTH = 500;
  static final int HEIGHT = 600;

  private static final double WEST = 3.25;
  private static final double NORTH = 53.62;
  private static final double UNITS_PER_DEGREE = 200;
  private static final double SHORTENED = Math.cos(Math.toRadians(52.2));
  private static final double KM_PER_DEGREE = 111.2;

  private RegionMap() {}

  /**
   * A region.
   *
   * @param path its outline as the data of an SVG path
   */
  public record Shape(String code, String name, String path) {}

  /** The drawing, read once. */
  private static final class Drawing {
    static final List<Shape> SHAPES = read();
  }

  public static List<Shape> shapes() {
    return Drawing.SHAPES;
  }

  static long x(GeoPoint point) {
    return x(point.longitude());
  }

  static long y(GeoPoint point) {
    return y(point.latitude());
  }

  /** A distance in units of the drawing. */
  static long length(double kilometers) {
    return Math.round(kilometers / KM_PER_DEGREE * UNITS_PER_DEGREE);
  }

  private static long x(double longitude) {
    return Math.round((longitude - WEST) * SHORTENED * UNITS_PER_DEGREE);
  }

  private static long y(double latitude) {
    return Math.round((NORTH - latitude) * UNITS_PER_DEGREE);
  }

  private static List<Shape> read() {
    try (InputStream stream = RegionMap.class.getResourceAsStream(OUTLINES)) {
      List<Shape> shapes = new ArrayList<>();
      for (JsonNode feature :
          JsonMapper.shared().readTree(Objects.requireNonNull(stream)).get("features")) {
        shapes.add(
            new Shape(
                feature.get("properties").get("code").stringValue(),
                feature.get("properties").get("name").stringValue(),
                path(feature.get("geometry"))));
      }
      return List.copyOf(shapes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(JsonNode geometry) {
    StringBuilder path = new StringBuilder();
    JsonNode coordinates = geometry.get("coordinates");
    if (geometry.get("type").stringValue().equals("Polygon")) {
      addPolygon(path, coordinates);
    } else {
      coordinates.forEach(polygon -> addPolygon(path, polygon));
    }
    return path.toString();
  }

  private static void addPolygon(StringBuilder path, JsonNode rings) {
    rings.forEach(ring -> add(path, ring));
  }

  /** Adds a ring as steps from point to point; a step of nothing is left out. */
  private static void add(StringBuilder path, JsonNode ring) {
    long atX = 0;
    long atY = 0;
    boolean first = true;
    for (JsonNode point : ring) {
      long x = x(point.get(0).doubleValue());
      long y = y(point.get(1).doubleValue());
      if (first) {
        path.append('M').append(x).append(' ').append(y);
      } else if (x != atX || y != atY) {
        path.append('l').append(x - atX).append(' ').append(y - atY);
      }
      first = false;
      atX = x;
      atY = y;
    }
    path.append('z');
  }
}
