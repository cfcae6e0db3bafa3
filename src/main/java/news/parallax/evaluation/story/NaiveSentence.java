package news.parallax.evaluation.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Block;

/** A sentence as a rival without language models sees it: up to a full stop and a space. */
record NaiveSentence(Anchor at, String text, Set<String> words, Set<String> numbers) {
  private static final Pattern END = Pattern.compile("[.!?][’”'\"]?\\s");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

  /** The sentences of all articles of {@code story}. */
  static List<NaiveSentence> of(GoldStory story) {
    return story.articles().stream()
        .flatMap(article ->
            of(article, story.gold().files().indexOf(GoldReader.fileName(article))).stream())
        .toList();
  }

  /** The sentences of {@code article}, the gold's file number {@code doc}. */
  static List<NaiveSentence> of(Article article, int doc) {
    List<NaiveSentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      String text = block.span().of(article.text());
      int start = 0;
      Matcher end = END.matcher(text);
      while (end.find()) {
        add(sentences, doc, text.substring(start, end.end()), block.span().start() + start);
        start = end.end();
      }
      add(sentences, doc, text.substring(start), block.span().start() + start);
    }
    return sentences;
  }

  private static void add(List<NaiveSentence> sentences, int doc, String text, int start) {
    String bare = text.strip();
    if (!bare.isEmpty()) {
      Anchor at = new Anchor(doc, start, start + bare.length());
      sentences.add(
          new NaiveSentence(
              at, bare, matches(WORD, bare.toLowerCase(Locale.ROOT)), matches(NUMBER, bare)));
    }
  }

  private static Set<String> matches(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  /** The share of words both have in all they have. */
  double overlap(NaiveSentence other) {
    Set<String> common = new TreeSet<>(words);
    common.retainAll(other.words);
    int all = words.size() + other.words.size() - common.size();
    return all == 0 ? 0 : (double) common.size() / all;
  }
}
