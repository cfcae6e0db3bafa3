package news.parallax.view;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Citation;
import news.parallax.article.Furniture;
import news.parallax.article.Outlet;
import news.parallax.article.Published;
import news.parallax.article.Span;
import news.parallax.comparison.Line;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the sample report: four invented articles, the fourth full of hostile characters.
 */
public final class SampleArticles {
  private static final String GAZETTE =
      """
      Ferry runs aground off Skerry Point, 214 rescued

      The ferry Skua ran aground off Skerry Point early on Tuesday. All 214 people aboard were taken off, the coastguard said.

      “We had the last passenger off within three hours,” coastguard commander Ines Halloran told reporters. She called the crew’s conduct “exemplary”.

      The Skua was built in 1998. Opposition councillor Bram Oduya blamed years of reckless cuts for the accident.

      Subscribe to the Harbour Gazette for daily news.
      """;

  private static final String POST =
      """
      Passengers saved after ferry grounds

      (Meridian Wire) - A ferry carrying about 200 people ran aground off Skerry Point on Tuesday morning. No one was hurt, police said.

      “The last passenger was off within four hours,” Commander Ines Halloran said.

      The vessel had left Port Averil at 4:10 a.m. in thick fog. It was refloated hours after the rescue.
      """;

  private static final String DAILY =
      """
      Fog blamed as Skua strikes rocks

      (Meridian Wire) - A ferry carrying about 200 people ran aground off Skerry Point on Tuesday morning. No one was hurt, police said.

      Three passengers were treated for hypothermia, the hospital in Port Averil said.
      """;

  private static final String LANTERN =
      """
      Ferry chaos: questions for Strand Lines

      The botched crossing ended on the rocks at Skerry Point on Monday night, <b>residents</b> & others said.

      Halloran said the evacuation took three hours.

      =HYPERLINK("http://bad.example") stood among the comments, \u202Edetsop\u202C and \u001b[31mred\u0007 online. Strand Lines cut its *safety* budget by 12 percent last year.
      """;

  /** Ids that tell nothing and sort otherwise than the articles stand; a1 and so on are labels. */
  private static final List<String> IDS = List.of("9c41", "0b7e", "e2d8", "41aa");

  static final List<Article> ARTICLES =
      List.of(
          article(
              "a1",
              "harbour-gazette",
              "Harbour Gazette",
              "https://gazette.example/skua",
              new Published(LocalDate.of(2031, 3, 5), Instant.parse("2031-03-05T07:30:00Z")),
              GAZETTE),
          article(
              "a2",
              "north-coast-post",
              "North Coast Post",
              null,
              Published.on(LocalDate.of(2031, 3, 6)),
              POST),
          article(
              "a3",
              "averil-daily",
              "Averil Daily",
              null,
              Published.on(LocalDate.of(2031, 3, 6)),
              DAILY),
          article("a4", "the-lantern", "The Lantern", "javascript:alert(1)", null, LANTERN));

  private SampleArticles() {}

  static List<Sentence> sentences(Article article) {
    Pattern sentence = Pattern.compile("\\S[^\\n]*?(?:[.](?=\\s[A-Z=])|(?=\\n))");
    Matcher matcher = sentence.matcher(article.text());
    return matcher
        .results()
        .map(found -> new Span(found.start(), found.end()))
        .filter(span -> !article.isFurniture(span))
        .map(span -> sentence(article, span))
        .toList();
  }

  private static Sentence sentence(Article article, Span span) {
    Token token = new Token(span, span.of(article.text()), "", "", Token.NameClass.NONE);
    int block = 0;
    while (!article.blocks().get(block).span().contains(span)) {
      block++;
    }
    return new Sentence(span, block, article.blocks().get(block).role(), List.of(token), List.of());
  }

  private static Article article(
      String id,
      String outlet,
      String name,
      @Nullable String url,
      @Nullable Published published,
      String text) {
    List<Span> lines =
        Pattern.compile("[^\\n]+")
            .matcher(text)
            .results()
            .map(found -> new Span(found.start(), found.end()))
            .toList();
    List<Furniture> furniture =
        lines.stream()
            .filter(line -> line.of(text).startsWith("Subscribe"))
            .map(line -> new Furniture(line, Furniture.Kind.ADVERT))
            .toList();
    List<Block> blocks =
        lines.stream()
            .filter(line -> furniture.stream().noneMatch(piece -> piece.span().equals(line)))
            .map(line ->
                new Block(line, line.start() == 0 ? Block.Role.HEADLINE : Block.Role.PARAGRAPH))
            .toList();
    return new Article(
        id(id),
        "reports/" + id + ".txt",
        new Outlet(outlet, name, null),
        url == null ? null : URI.create(url),
        blocks,
        furniture,
        id.equals("a1") ? List.of("Mira Tovey") : List.of(),
        published,
        Locale.ENGLISH,
        text);
  }

  /** The id of the article that views label {@code label}. */
  public static ArticleId id(String label) {
    return new ArticleId(IDS.get(number(label)));
  }

  private static int number(String label) {
    return Integer.parseInt(label.substring(1)) - 1;
  }

  /** A line of {@code words}, which stand there. */
  public static Line line(String article, String words) {
    return new Line(words, List.of(cite(article, words)));
  }

  /** The first place of {@code words} in the article labelled {@code article}. */
  public static Citation cite(String article, String words) {
    return new Citation(id(article), span(article, words));
  }

  static Span span(String article, String words) {
    String text = List.of(GAZETTE, POST, DAILY, LANTERN).get(number(article));
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("no “" + words + "” in " + article);
    }
    return new Span(start, start + words.length());
  }
}
