package news.parallax.annotation.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.Token;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Furniture;
import news.parallax.article.Span;

/**
 * Splits an article's blocks into sentences. A sentence ends at its final mark with the closing
 * quotation marks and brackets behind it, provided that what follows can begin a sentence; it never
 * crosses a block. Headings and headlines are one sentence each unless they hold a final mark.
 */
public final class SentenceSplitter {
  /** An article with fewer is no gallery, however short. */
  private static final int FEWEST_PICTURES = 3;

  static final Set<String> FINAL = Set.of(".", "!", "?", "…", "...", ". . .");
  private static final Set<String> CLOSING = Set.of("”", "’", "\"", "''", "'", ")", "]", "»");
  private static final Set<String> OPENING = Set.of("“", "‘", "\"", "``", "'", "(", "[", "«", "„");

  private static final Pattern GLUED =
      Pattern.compile("(\\p{L}*\\p{Ll}{2})([.?!])(\\p{Lu}\\p{Ll}+)");

  private final Tagger tagger;

  /** A splitter that tokenizes and tags with {@code tagger}. */
  public SentenceSplitter(Tagger tagger) {
    this.tagger = tagger;
  }

  /**
   * The sentences of {@code article} in text order, tagged, without phrases; of a gallery, which
   * tells what it tells under its pictures, those of its captions too.
   */
  public List<Sentence> sentences(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      sentences.addAll(sentences(i, article.blocks().get(i), article.text()));
    }
    if (isGallery(article)) {
      sentences.addAll(captions(article, Block.Role.PARAGRAPH));
      sentences.sort(Comparator.comparingInt(sentence -> sentence.span().start()));
    }
    return sentences;
  }

  /** The sentences of the captions of {@code article}, likewise; each caption is a block apart. */
  public List<Sentence> captions(Article article) {
    return isGallery(article) ? List.of() : captions(article, Block.Role.CAPTION);
  }

  private List<Sentence> captions(Article article, Block.Role role) {
    List<Sentence> sentences = new ArrayList<>();
    int block = 0;
    for (Furniture piece : article.furniture()) {
      if (piece.kind() == Furniture.Kind.CAPTION) {
        block--;
        sentences.addAll(sentences(block, new Block(piece.span(), role), article.text()));
      }
    }
    return sentences;
  }

  /** Whether it has several pictures and more is written under them than beside them. */
  private static boolean isGallery(Article article) {
    List<Span> captions =
        article.furniture().stream()
            .filter(piece -> piece.kind() == Furniture.Kind.CAPTION)
            .map(Furniture::span)
            .toList();
    int under = captions.stream().mapToInt(Span::length).sum();
    int beside = article.blocks().stream().mapToInt(block -> block.span().length()).sum();
    return captions.size() >= FEWEST_PICTURES && under > beside;
  }

  private List<Sentence> sentences(int index, Block block, String text) {
    return split(tokens(block.span(), text)).stream()
        .map(tokens -> sentence(index, block.role(), tagged(block.role(), tokens)))
        .toList();
  }

  private List<Token> tagged(Block.Role role, List<Token> tokens) {
    List<Token> tagged = tagger.tag(tokens);
    return role == Block.Role.HEADLINE ? HeadlineVerbs.tagged(tagged) : tagged;
  }

  private static Sentence sentence(int block, Block.Role role, List<Token> tokens) {
    Span span = tokens.getFirst().span().cover(tokens.getLast().span());
    return new Sentence(span, block, role, tokens, List.of());
  }

  private List<Token> tokens(Span block, String text) {
    List<Token> tokens =
        tagger.tokenize(block.of(text)).stream()
            .map(token -> moved(token, block.start()))
            .flatMap(SentenceSplitter::parts)
            .toList();
    return DividedWords.joined(tokens, text);
  }

  /** "harbour.The" for want of a space is the end of one sentence and the beginning of another. */
  private static Stream<Token> parts(Token token) {
    Matcher glued = GLUED.matcher(token.word());
    return glued.matches()
        ? IntStream.rangeClosed(1, glued.groupCount()).mapToObj(i -> part(token, glued, i))
        : Stream.of(token);
  }

  private static Token part(Token token, Matcher glued, int group) {
    int start = token.span().start();
    Span span = new Span(start + glued.start(group), start + glued.end(group));
    return new Token(span, glued.group(group), token.tag(), glued.group(group), token.nameClass());
  }

  private static Token moved(Token token, int by) {
    Span span = new Span(token.span().start() + by, token.span().end() + by);
    return new Token(span, token.word(), token.tag(), token.lemma(), token.nameClass());
  }

  private static List<List<Token>> split(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean abbreviated = QuotedStarts.endsAt(tokens, i);
      if (!abbreviated && !FINAL.contains(tokens.get(i).word())) {
        continue;
      }
      int end = abbreviated ? i + 1 : afterClosing(tokens, i + 1);
      if (abbreviated || end >= tokens.size() || beginsSentence(tokens, i, end)) {
        sentences.add(tokens.subList(start, end));
        start = end;
        i = end - 1;
      }
    }
    if (start < tokens.size()) {
      sentences.add(tokens.subList(start, tokens.size()));
    }
    return sentences;
  }

  /** Closing marks stand right behind the word before them; an opening mark does not. */
  private static int afterClosing(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size()
        && (FINAL.contains(tokens.get(i).word()) || CLOSING.contains(tokens.get(i).word()))
        && tokens.get(i).span().start() == tokens.get(i - 1).span().end()) {
      i++;
    }
    return i;
  }

  private static boolean beginsSentence(List<Token> tokens, int mark, int next) {
    boolean dots = tokens.get(mark).word().length() > 1 || tokens.get(mark).word().equals("…");
    int i = next;
    while (i < tokens.size() - 1 && OPENING.contains(tokens.get(i).word())) {
      i++;
    }
    int first = tokens.get(i).word().codePointAt(0);
    boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
    boolean other = Character.isDigit(first) || (!Character.isLetter(first) && first != ',');
    boolean spaced = tokens.get(next).span().start() > tokens.get(next - 1).span().end();
    return capital || (!dots && other && spaced && !isDash(first));
  }

  private static boolean isDash(int c) {
    return c == '-' || c == '–' || c == '—';
  }
}
