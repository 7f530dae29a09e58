package nl.koerswijzer.model;

/**
 * A point on the map.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
public record GeoPoint(double latitude, double longitude) {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  /**
   * @throws IllegalArgumentException when a coordinate is out of range
   */
  public GeoPoint {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "coordinates " + latitude + ", " + longitude + " are not on earth");
    }
  }

  /** Great-circle distance in kilometers (haversine formula, mean earth radius). */
  public double distanceKm(GeoPoint other) {
    double latitudes = Math.toRadians(other.latitude - latitude);
    double longitudes = Math.toRadians(other.longitude - longitude);
    double h =
        square(Math.sin(latitudes / 2))
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * square(Math.sin(longitudes / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static double square(double x) {
    return x * x;
  }
}
