package news.parallax.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Stance;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.Token;
import news.parallax.annotation.syntax.Chunker;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Explanation;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;

/**
 * Reports written in tests with their tags, so that they need no model: a sentence a line, {@code
 * She/PRP left/VBD/leave early/RB .}; the lemma may be left out where it is the word, and the tag
 * of nouns, of names and of marks. Words between curly double marks are direct speech.
 */
public final class TaggedReport {
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  private TaggedReport() {}

  /** A story of one report a text. */
  public static Dossier story(String... reports) {
    return story(IntStream.range(0, reports.length).mapToObj(i -> of(i + 1, reports[i])).toList());
  }

  /** A story of {@code reports}, which names nobody. */
  public static Dossier story(List<AnnotatedArticle> reports) {
    return new Dossier(reports, new Roster(List.of(), Map.of()));
  }

  /** The report {@code a1}. */
  public static AnnotatedArticle of(String report) {
    return of(1, report);
  }

  /** The report {@code a1}, {@code a2} and so on; a line after {@code = } is its headline. */
  public static AnnotatedArticle of(int number, String report) {
    List<Sentence> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : report.strip().split("\n", -1)) {
      boolean headline = line.startsWith("= ");
      Block.Role role = headline ? Block.Role.HEADLINE : Block.Role.PARAGRAPH;
      text.append(headline ? "= " : "");
      sentences.add(sentence(headline ? line.substring(2) : line, role, sentences.size(), text));
      text.append('\n');
    }
    Article article = InventedArticle.of(number, text.toString(), null);
    return new AnnotatedArticle(
        article,
        sentences,
        List.of(),
        List.of(),
        List.of(),
        quotations(article.text()),
        List.of(),
        List.of(),
        List.of());
  }

  /** {@code report} of {@code article}, which has the same text. */
  public static AnnotatedArticle as(Article article, AnnotatedArticle report) {
    return new AnnotatedArticle(
        article,
        report.sentences(),
        report.captions(),
        report.entities(),
        report.mentions(),
        report.quotations(),
        report.times(),
        report.quantities(),
        report.claims());
  }

  /** {@code report} with other quotations and times. */
  public static AnnotatedArticle with(
      AnnotatedArticle report, List<Quotation> quotations, List<TimeExpression> times) {
    return new AnnotatedArticle(
        report.article(),
        report.sentences(),
        report.captions(),
        report.entities(),
        report.mentions(),
        quotations,
        times,
        report.quantities(),
        report.claims());
  }

  /** Where {@code words} stand first in {@code report}. */
  public static Span span(AnnotatedArticle report, String words) {
    int start = report.article().text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("need “%s” in the report".formatted(words));
    }
    return new Span(start, start + words.length());
  }

  /** A quotation of {@code mode} over {@code content}, cued by {@code cue}. */
  public static Quotation quotation(Quotation.Mode mode, Span content, Span cue) {
    return new Quotation(
        content, content, null, cue, null, null, null, mode, Stance.ASSERTS, why());
  }

  /** Why what a test made by hand is so. */
  public static Explanation why() {
    return Explanation.of("made-by-hand", "so that the case is clear");
  }

  private static Sentence sentence(String line, Block.Role role, int block, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    for (String one : line.strip().split(" +", -1)) {
      String[] parts = one.split("/", -1);
      String word = parts[0];
      String tag = parts.length > 1 ? parts[1] : tag(word);
      String lemma =
          parts.length > 2
              ? parts[2]
              : tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
      if (!tokens.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0))) {
        text.append(text.charAt(text.length() - 1) == '“' ? "" : " ");
      } else if (!tokens.isEmpty() && word.equals("“")) {
        text.append(' ');
      }
      Span span = new Span(text.length(), text.length() + word.length());
      tokens.add(new Token(span, word, tag, lemma, Token.NameClass.NONE));
      text.append(word);
    }
    Span span = tokens.getFirst().span().cover(tokens.getLast().span());
    return Chunker.chunked(new Sentence(span, block, role, tokens, List.of()));
  }

  private static String tag(String word) {
    char first = word.charAt(0);
    if (!Character.isLetterOrDigit(first)) {
      return word;
    }
    return Character.isDigit(first) ? "CD" : Character.isUpperCase(first) ? "NNP" : "NN";
  }

  private static List<Quotation> quotations(String text) {
    List<Quotation> quotations = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      quotations.add(InventedQuotation.between(new Span(quoted.start(), quoted.end()), why()));
    }
    return quotations;
  }
}
