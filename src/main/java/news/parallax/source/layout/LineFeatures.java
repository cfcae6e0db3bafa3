package news.parallax.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.Furniture;

/**
 * Describes the lines of one report for the model of furniture: length, marks, case and figures,
 * whose words, where in the text, what stands around, and what the report says elsewhere in the
 * same words. A feature is a short name; a line has it or not.
 */
final class LineFeatures {
  /** Lines before and behind in which a line's words are looked for again. */
  private static final int REACH = 30;

  /** A line of fewer words repeats others by chance. */
  private static final int FEWEST_TO_REPEAT = 4;

  /** A longer line that stops without a mark is a sentence all the same. */
  private static final int LONG = 8;

  private static final int[] LENGTHS = {1, 2, 4, 7, 11, 17, 25, 40, 60, 90};
  private static final int[] PLACES = {0, 1, 2, 4, 8};
  private static final double[] SHARES = {0.15, 0.3, 0.5, 0.75, 0.999};
  private static final double[] REPEATS = {0.5, 0.7, 0.85, 0.999};

  private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|\\w\\.(?:com|org)/");
  private static final Pattern AT = Pattern.compile("(?:^|\\W)@\\w");
  private static final Pattern MAIL = Pattern.compile("\\w@\\w");
  private static final Pattern POSTED = Pattern.compile("— .{1,60}\\(@\\w+\\)");
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:\\D{0,60} )?(\\d+) ?(?:/|of) ?(\\d+)\\b");
  private static final Pattern COUNTED = Pattern.compile("(\\d+) (?:/|of) (\\d+)\\b");
  private static final Pattern SLASHED = Pattern.compile("\\p{L} ?/ ?\\p{Lu}\\p{L}");
  private static final Pattern LABEL =
      Pattern.compile("^(?:[\\p{L}\\d'’]+ ){0,3}[\\p{L}\\d'’]+: \\S");
  private static final Pattern GLUED_LABEL = Pattern.compile("^.{3,60}[\\p{Ll}?]:\\p{Lu}");
  private static final Pattern INNER_STOP = Pattern.compile("[.!?][\"'”’)]* +[\"'“‘(]*\\p{Lu}");
  private static final Pattern DATED =
      Pattern.compile("\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, (?:19|20)\\d\\d\\.?$");
  private static final Pattern BORDER = Pattern.compile("[|•»›▸]| [-–] .* [-–] ");
  private static final Pattern ING = Pattern.compile("^(?:\\S+ ){1,6}\\p{Ll}+ing\\b");
  private static final Pattern SHOUTED =
      Pattern.compile("^(?:[\\p{Lu}\\d'’&.-]{2,} ){1,3}\\p{Lu}\\p{Ll}");

  private final LineWords headline;
  private final List<TextLine> lines;
  private final List<LineWords> words;
  private final List<Optional<Furniture.Kind>> told;
  private final int first;
  private final String style;
  private final String headStyle;

  /**
   * For {@code lines} under {@code headline}, of which {@code told} are known by sure signs.
   *
   * @param first the index of the first line under the headline
   */
  LineFeatures(
      String headline, List<TextLine> lines, List<Optional<Furniture.Kind>> told, int first) {
    this.headline = LineWords.of(headline);
    this.lines = lines;
    this.told = told;
    this.first = first;
    this.words = lines.stream().map(line -> LineWords.of(line.words())).toList();
    this.style = style();
    this.headStyle = headStyle();
  }

  /** How many long lines of the report stop without a mark: some pages' captions all do. */
  private String style() {
    long open = lines.stream().filter(LineFeatures::isOpen).count();
    return open * 20 < lines.size() ? "rare" : open * 5 < lines.size() ? "some" : "many";
  }

  /** How many lines stand between paragraphs as the heads of sections do. */
  private String headStyle() {
    long heads = IntStream.range(first, lines.size()).filter(this::isHead).count();
    return heads > 2 ? "many" : heads > 1 ? "two" : "one";
  }

  private boolean isHead(int i) {
    return neighbour(i).equals("short")
        && lines.get(i).looksLikeHeading()
        && neighbour(i - 1).equals("sentence")
        && neighbour(i + 1).equals("sentence");
  }

  private static boolean isOpen(TextLine line) {
    return !line.endsSentence() && line.wordCount() >= LONG;
  }

  /** What is so of line {@code i}. */
  List<String> of(int i) {
    List<String> features = new ArrayList<>(List.of("always"));
    String line = lines.get(i).words();
    addShape(line, words.get(i).inOrder().size(), features);
    addCase(line, features);
    addSigns(line, features);
    addWords(words.get(i), features);
    addPlace(i, features);
    addNeighbours(i, features);
    addRepetition(i, features);
    return features;
  }

  private void addShape(String line, int count, List<String> features) {
    String length = "length " + bucket(count, LENGTHS);
    String end = "end " + end(line);
    features.add(length);
    features.add(end);
    features.add(length + " " + end);
    features.add("stops inside " + Math.min(3, count(INNER_STOP, line)));
    features.add("first " + first(line));
    features.add(end + " style " + style);
  }

  private static String end(String line) {
    int last = line.length() - 1;
    char mark = line.charAt(last);
    if ("\"'”’".indexOf(mark) >= 0 && last > 0) {
      return ".!?,…".indexOf(line.charAt(last - 1)) >= 0 ? "said" : "quoted";
    } else if (mark == '.') {
      return line.endsWith("...") ? "dots" : "stop";
    }
    return switch (mark) {
      case '!', '?', ':', '…', ')', ']' -> String.valueOf(mark);
      case ',', ';' -> ",";
      default -> Character.isLetterOrDigit(mark) ? "none" : "sign";
    };
  }

  private static String first(String line) {
    int c = line.codePointAt(0);
    if (Character.isUpperCase(c)) {
      return "capital";
    } else if (Character.isLowerCase(c)) {
      return "small";
    } else if (Character.isDigit(c)) {
      return "figure";
    }
    return "\"“'‘”".indexOf(c) >= 0 ? "quote" : c == '(' || c == '[' ? "bracket" : "sign";
  }

  private static void addCase(String line, List<String> features) {
    int capitals = 0;
    int figures = 0;
    int all = 0;
    int shouted = 0;
    for (String word : line.split(" +", -1)) {
      int letter = word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(0);
      all += letter == 0 ? 0 : 1;
      capitals += Character.isUpperCase(letter) ? 1 : 0;
      figures += Character.isDigit(letter) ? 1 : 0;
      shouted += word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
    }
    double share = all == 0 ? 0 : (double) capitals / all;
    features.add("capitals " + bucket(share, SHARES));
    features.add("capitals " + bucket(share, SHARES) + " end " + end(line));
    features.add("figures " + bucket(all == 0 ? 0 : (double) figures / all, SHARES));
    if (all > 0 && shouted * 10 >= all * 8) {
      features.add("shouted");
    } else if (SHOUTED.matcher(line).find()) {
      features.add("shouted front");
    }
  }

  private static void addSigns(String line, List<String> features) {
    add(ADDRESS, line, "address", features);
    add(AT, line, "at", features);
    add(MAIL, line, "mail", features);
    add(POSTED, line, "posted", features);
    add(SLASHED, line, "slashed", features);
    add(LABEL, line, "label", features);
    add(GLUED_LABEL, line, "glued label", features);
    add(DATED, line, "dated end", features);
    add(BORDER, line, "border", features);
    add(ING, line, "ing", features);
    if (isNumbered(NUMBERED, line) || isNumbered(COUNTED, line)) {
      features.add("numbered");
    }
    features.add("quotes " + (line.matches("^[\"“‘'].*") ? "front" : hasQuotes(line)));
  }

  private static String hasQuotes(String line) {
    return line.indexOf('“') >= 0 || line.indexOf('"') >= 0 ? "inside" : "none";
  }

  /** One of five or more: a picture of a gallery; posts are numbered to fewer. */
  private static boolean isNumbered(Pattern pattern, String line) {
    Matcher found = pattern.matcher(line);
    return found.find()
        && found.group(1).length() <= 3
        && found.group(2).length() <= 3
        && Integer.parseInt(found.group(2)) >= 5
        && Integer.parseInt(found.group(1)) <= Integer.parseInt(found.group(2))
        && line.indexOf('@') < 0;
  }

  private static void add(Pattern pattern, String line, String name, List<String> features) {
    if (pattern.matcher(line).find()) {
      features.add(name);
    }
  }

  private static void addWords(LineWords line, List<String> features) {
    Map<String, Integer> counts = line.counts();
    counts.forEach((section, count) -> {
      features.add("word " + section);
      if (count > 1) {
        features.add("words " + section);
      }
      if (count * 10 >= line.inOrder().size() * 2 && line.inOrder().size() > 2) {
        features.add("full of " + section);
      }
    });
    if (!counts.containsKey("standing") && !counts.containsKey("telling")) {
      features.add("no verb");
    }
    if (!line.inOrder().isEmpty()) {
      line.front(1).counts().keySet().forEach(section -> features.add("front " + section));
      line.front(3).counts().keySet().forEach(section -> features.add("near front " + section));
      line.back(1).counts().keySet().forEach(section -> features.add("back " + section));
    }
  }

  private void addPlace(int i, List<String> features) {
    features.add("from top " + bucket(i - first, PLACES));
    features.add("from end " + bucket(lines.size() - 1 - i, PLACES));
    features.add(
        "from end " + bucket(lines.size() - 1 - i, PLACES) + " end " + end(lines.get(i).words()));
    features.add("from top " + bucket(i - first, PLACES) + " end " + end(lines.get(i).words()));
  }

  private void addNeighbours(int i, List<String> features) {
    features.add("before " + neighbour(i - 1));
    features.add("behind " + neighbour(i + 1));
    features.add("second before " + neighbour(i - 2));
    features.add("second behind " + neighbour(i + 2));
    String end = " end " + end(lines.get(i).words());
    features.add("before " + neighbour(i - 1) + end);
    features.add("behind " + neighbour(i + 1) + end);
    if (isHead(i)) {
      features.add("head");
      features.add("head style " + headStyle);
    }
  }

  private String neighbour(int i) {
    if (i < first) {
      return "top";
    } else if (i >= lines.size()) {
      return "end";
    }
    TextLine line = lines.get(i);
    return told.get(i)
        .map(Enum::name)
        .orElse(line.endsSentence() ? "sentence" : line.wordCount() >= LONG ? "open" : "short");
  }

  private void addRepetition(int i, List<String> features) {
    LineWords own = words.get(i);
    if (own.set().size() < FEWEST_TO_REPEAT) {
      return;
    }
    String end = " end " + end(lines.get(i).words());
    Repetition found = repetition(i);
    String repeated = "repeated " + bucket(found.most(), REPEATS);
    String run = "run " + bucket(found.run(), REPEATS);
    features.add(repeated);
    features.add(repeated + end);
    features.add(repeated + (found.where() < i ? " before" : " behind"));
    features.add(run);
    features.add(run + end);
    features.add("alike " + Math.min(3, found.alike()));
    features.add("headline " + bucket(own.sharedWith(headline), REPEATS));
    if (found.isCut()) {
      features.add("cut");
    }
  }

  /**
   * How a line's words stand elsewhere.
   *
   * @param most the largest share of its words that one other line holds
   * @param where that line
   * @param run the longest run of them in one other line, as a share
   * @param alike how many lines hold half of them
   * @param isCut whether another line begins with all of them and goes on
   */
  private record Repetition(double most, int where, double run, int alike, boolean isCut) {}

  private Repetition repetition(int i) {
    LineWords own = words.get(i);
    Repetition found = new Repetition(0, i, 0, 0, false);
    for (int j = Math.max(first, i - REACH); j < Math.min(lines.size(), i + REACH); j++) {
      double shared = j == i ? 0 : own.sharedWith(words.get(j));
      if (shared >= REPEATS[0]) {
        found =
            new Repetition(
                Math.max(shared, found.most),
                shared > found.most ? j : found.where,
                Math.max(own.runIn(words.get(j)), found.run),
                found.alike + 1,
                found.isCut || own.isFrontOf(words.get(j)));
      } else if (shared > found.most) {
        found = new Repetition(shared, j, found.run, found.alike, found.isCut);
      }
    }
    return found;
  }

  private static int count(Pattern pattern, String line) {
    return (int) pattern.matcher(line).results().limit(3).count();
  }

  private static int bucket(int value, int[] bounds) {
    int i = 0;
    while (i < bounds.length && value > bounds[i]) {
      i++;
    }
    return i;
  }

  private static int bucket(double value, double[] bounds) {
    int i = 0;
    while (i < bounds.length && value >= bounds[i]) {
      i++;
    }
    return i;
  }
}
