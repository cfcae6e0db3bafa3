package news.parallax.view.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.knowledge.WordList;

/** The outline of the continents and greater islands, coarse. */
final class Coastline {
  private Coastline() {}

  /** A closed line; {@code points} are pairs of longitude and latitude in degrees. */
  record Ring(List<double[]> points, double west, double south, double east, double north) {

    static Ring of(String line) {
      List<double[]> points = new ArrayList<>();
      double[] box = {180, 90, -180, -90};
      for (String pair : line.split(" ", -1)) {
        int comma = pair.indexOf(',');
        double x = Double.parseDouble(pair.substring(0, comma));
        double y = Double.parseDouble(pair.substring(comma + 1));
        points.add(new double[] {x, y});
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
      }
      return new Ring(points, box[0], box[1], box[2], box[3]);
    }
  }

  /** The land that {@code frame} shows, as the data of an SVG path. */
  static String path(MapFrame frame) {
    return WordList.of(Coastline.class, "coastlines.txt").entries().stream()
        .map(Ring::of)
        .filter(frame::touches)
        .map(ring -> path(ring, frame))
        .collect(Collectors.joining());
  }

  /** Whole picture units, each point from the one before: half as long as absolute ones. */
  private static String path(Ring ring, MapFrame frame) {
    StringBuilder path = new StringBuilder();
    long x = 0;
    long y = 0;
    for (double[] point : ring.points()) {
      long right = Math.round(frame.x(point[0])) - x;
      long down = Math.round(frame.y(point[1])) - y;
      if (path.isEmpty() || right != 0 || down != 0) {
        path.append(path.isEmpty() ? "M" : "l")
            .append(right)
            .append(down < 0 ? "" : " ")
            .append(down);
      }
      x += right;
      y += down;
    }
    return path.append('Z').toString();
  }
}
