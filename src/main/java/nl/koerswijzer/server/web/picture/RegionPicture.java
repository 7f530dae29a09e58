package nl.koerswijzer.server.web.picture;

import java.util.List;
import nl.koerswijzer.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A map of the labour-market regions.
 *
 * @param label what the picture shows, in words
 * @param areas the regions
 * @param circle how far somebody wants to travel, absent when that was not asked
 * @param dots places on the map
 */
public record RegionPicture(
    String label, List<Area> areas, @Nullable Circle circle, List<Dot> dots) {
  /**
   * A region.
   *
   * @param path its outline as the data of an SVG path
   * @param step 1–5 on a scale of five; 0 for none
   * @param title its name, and what the step means
   */
  public record Area(String path, int step, String title) {}

  /** A circle in units of the drawing. */
  public record Circle(long x, long y, long radius) {
    public static Circle of(GeoPoint center, double kilometers) {
      return new Circle(RegionMap.x(center), RegionMap.y(center), RegionMap.length(kilometers));
    }
  }

  /** A place in units of the drawing. */
  public record Dot(long x, long y, String title) {
    public static Dot of(GeoPoint point, String title) {
      return new Dot(RegionMap.x(point), RegionMap.y(point), title);
    }
  }

  public RegionPicture {
    areas = List.copyOf(areas);
    dots = List.copyOf(dots);
  }

  /** The plain regions, with a circle and dots on them. */
  public static RegionPicture plain(String label, @Nullable Circle circle, List<Dot> dots) {
    return new RegionPicture(
        label,
        RegionMap.shapes().stream().map(shape -> new Area(shape.path(), 0, shape.name())).toList(),
        circle,
        dots);
  }

  /** Left, top, width and height of what is shown: all, or the circle and what lies around it. */
  public String view() {
    if (circle == null) {
      return "0 0 " + RegionMap.WIDTH + " " + RegionMap.HEIGHT;
    }
    long half = Math.min(RegionMap.HEIGHT / 2, Math.max(60, circle.radius() * 3 / 2));
    return (circle.x() - half) + " " + (circle.y() - half) + " " + 2 * half + " " + 2 * half;
  }

  /** Radius of a dot, so that it looks as large on every view. */
  public long dot() {
    return circle == null ? 6 : Math.max(2, Math.min(6, circle.radius() / 12));
  }
}
