package news.parallax.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.Token.NameClass;
import news.parallax.article.Span;

/**
 * A tagger without a model: most words get a tag that fits them, the others any; names any class.
 * What a word gets hangs on the word, its place and the seed alone, so that the same sentence is
 * tagged alike twice. No law of grammar holds, which is the point.
 */
public final class RandomTagger implements Tagger {
  private static final Pattern PIECE =
      Pattern.compile(
          "[’']s\\b|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}.,:/’'&&[^\\s]]*[\\p{L}\\p{N}]|\\p{L}|\\S");
  private static final List<String> TAGS =
      List.of(
          "CC", "CD", "DT", "EX", "IN", "JJ", "JJR", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS",
          "PRP", "PRP$", "RB", "RP", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT",
          "WP", "WRB", ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "$");
  private static final List<String> VERBS = List.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD");

  private static final List<NameClass> CLASSES = List.of(NameClass.values());

  private final long seed;

  /** A tagger of {@code seed}. */
  public RandomTagger(long seed) {
    this.seed = seed;
  }

  @Override
  public List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      String word = piece.group();
      tokens.add(new Token(new Span(piece.start(), piece.end()), word, "", word, NameClass.NONE));
    }
    return tokens;
  }

  @Override
  public List<Token> tag(List<Token> sentence) {
    List<Token> tagged = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      int dice = Math.floorMod(31 * (31 * token.word().hashCode() + i) + Long.hashCode(seed), 9973);
      tagged.add(
          new Token(
              token.span(),
              token.word(),
              tag(token.word(), dice),
              token.word().toLowerCase(Locale.ROOT),
              nameClass(token.word(), dice)));
    }
    return tagged;
  }

  private static String tag(String word, int dice) {
    char first = word.charAt(0);
    if (dice % 5 == 0) {
      return TAGS.get(dice / 5 % TAGS.size());
    }
    if (Character.isDigit(first)) {
      return "CD";
    }
    if (!Character.isLetter(first)) {
      return ",.:".indexOf(first) >= 0 ? String.valueOf(first) : "``";
    }
    if (Character.isUpperCase(first)) {
      return "NNP";
    }
    return dice % 3 == 0 ? VERBS.get(dice / 3 % VERBS.size()) : TAGS.get(dice % TAGS.size());
  }

  private static NameClass nameClass(String word, int dice) {
    boolean isCapital = Character.isUpperCase(word.charAt(0));
    return isCapital && dice % 3 > 0 ? CLASSES.get(dice / 3 % CLASSES.size()) : NameClass.NONE;
  }
}
