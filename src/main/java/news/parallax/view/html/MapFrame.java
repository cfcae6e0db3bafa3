package news.parallax.view.html;

import java.util.List;
import news.parallax.knowledge.name.Atlas.Site;

/**
 * A window on the earth and its picture: an equirectangular projection, true to scale at the middle
 * of the window. Degrees in, picture units out; y grows southwards.
 */
record MapFrame(double west, double south, double east, double north) {
  static final int WIDTH = 720;
  private static final double LEAST_HEIGHT = 12;
  private static final double MARGIN = 0.18;
  private static final double WIDEST = 2.2;
  private static final double NARROWEST = 1.5;

  /** The window that shows all of {@code sites}, at least one, with room around. */
  static MapFrame around(List<Site> sites) {
    double south = sites.stream().mapToDouble(Site::latitude).min().orElseThrow();
    double north = sites.stream().mapToDouble(Site::latitude).max().orElseThrow();
    double west = sites.stream().mapToDouble(Site::longitude).min().orElseThrow();
    double east = sites.stream().mapToDouble(Site::longitude).max().orElseThrow();
    double height = Math.max(LEAST_HEIGHT, (north - south) * (1 + 2 * MARGIN));
    double shrink = shrink((south + north) / 2);
    double width = Math.max((east - west) * (1 + 2 * MARGIN), height * NARROWEST / shrink);
    height = Math.max(height, width * shrink / WIDEST);
    return centred((west + east) / 2, (south + north) / 2, width, height);
  }

  /** Kept on the earth by moving, then by cutting. */
  private static MapFrame centred(double x, double y, double width, double height) {
    double wide = Math.min(width, 360);
    double high = Math.min(height, 150);
    double west = Math.clamp(x - wide / 2, -180, 180 - wide);
    double south = Math.clamp(y - high / 2, -65, 85 - high);
    return new MapFrame(west, south, west + wide, south + high);
  }

  /** How much shorter a degree of longitude is than one of latitude. */
  private static double shrink(double latitude) {
    return Math.max(0.35, Math.cos(Math.toRadians(latitude)));
  }

  private double scale() {
    return WIDTH / (east - west);
  }

  int height() {
    return (int) Math.round((north - south) * scale() / shrink((south + north) / 2));
  }

  double x(double longitude) {
    return (longitude - west) * scale();
  }

  double y(double latitude) {
    return (north - latitude) * height() / (north - south);
  }

  boolean shows(Site site) {
    return site.longitude() >= west
        && site.longitude() <= east
        && site.latitude() >= south
        && site.latitude() <= north;
  }

  /** Whether any point of {@code ring} can be seen, or the ring encloses the window. */
  boolean touches(Coastline.Ring ring) {
    return ring.west() <= east
        && ring.east() >= west
        && ring.south() <= north
        && ring.north() >= south;
  }
}
