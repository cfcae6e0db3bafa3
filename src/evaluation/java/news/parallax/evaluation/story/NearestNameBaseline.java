package news.parallax.evaluation.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.evaluation.story.StoryAnswer.Labels;
import news.parallax.evaluation.story.StoryAnswer.Placed;
import news.parallax.evaluation.story.StoryAnswer.Quoted;

/**
 * The naive rival for quotations, names and dates: whatever stands between marks is a quotation,
 * its speaker the nearest run of capitalised words; equal words are one name; a year is a date.
 */
final class NearestNameBaseline {
  private static final Pattern QUOTE =
      Pattern.compile("“[^”\\n]{2,2000}”|\"[^\"\\n]{2,2000}\"|‘[^\\n‘]{2,2000}?’(?!\\p{L})");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,4}");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private final List<Quoted> quotes = new ArrayList<>();
  private final Map<String, Labels> names = new LinkedHashMap<>();
  private final List<Placed> dates = new ArrayList<>();

  /** Adds what stands in {@code article}, the gold's file number {@code doc}. */
  void add(Article article, int doc) {
    String text = article.text();
    List<NameAt> here = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      here.add(new NameAt(name.group(), name.start(), name.end()));
      names.computeIfAbsent(name.group(), one -> new Labels("e" + names.size(), List.of(one)));
    }
    Matcher quote = QUOTE.matcher(text);
    while (quote.find()) {
      Anchor at = new Anchor(doc, quote.start(), quote.end());
      quotes.add(new Quoted(at, nearest(here, at), List.of()));
    }
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      dates.add(new Placed(new Anchor(doc, year.start(), year.end()), year.group()));
    }
  }

  private static String nearest(List<NameAt> names, Anchor quote) {
    return names.stream()
        .filter(name -> name.distance(quote) > 0)
        .min(Comparator.comparingInt(name -> name.distance(quote)))
        .map(NameAt::name)
        .orElse("");
  }

  List<Quoted> quotes() {
    return List.copyOf(quotes);
  }

  List<Labels> names() {
    return List.copyOf(names.values());
  }

  List<Placed> dates() {
    return List.copyOf(dates);
  }

  /** Quotations of the same letters. */
  List<List<Anchor>> utterances(Map<Anchor, String> words) {
    Map<String, List<Anchor>> same = new LinkedHashMap<>();
    for (Quoted quote : quotes) {
      String letters =
          words.getOrDefault(quote.at(), "").toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      same.computeIfAbsent(letters, key -> new ArrayList<>()).add(quote.at());
    }
    return same.values().stream().filter(places -> places.size() > 1).toList();
  }

  private record NameAt(String name, int start, int end) {
    /** Characters between; 0 or less inside the quotation. */
    int distance(Anchor quote) {
      return Math.max(quote.start() - end, start - quote.end()) + 1;
    }
  }
}
