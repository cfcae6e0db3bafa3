package news.parallax.annotation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.TagClass;

/**
 * Groups tagged tokens into base noun phrases and verb groups with a finite-state pattern over the
 * tags (Abney 1996; the phrases of CoNLL-2000). A possessive joins its owner and what is owned into
 * one phrase: "Japan's defence ministry". Repeats are bounded, so that no text takes long.
 */
public final class Chunker {
  private static final String CORE = "(?:D?[JGQ]{0,20}(?:[JGQ],[JGQ]{1,20}){0,4}N+)";
  private static final Pattern NOUN =
      Pattern.compile("(?:P|E|" + CORE + "(?:S[JGQ]{0,20}N+){0,6}|D?Q+(?=[^N]|$)|D(?=[^JGQN]|$))");
  private static final Pattern VERB =
      Pattern.compile(
          "M?A{0,4}(?:TA{0,4})?V(?:A{0,4}V){0,9}"
              + "(?:A{0,4}TA{0,4}V(?:A{0,4}V){0,9})?(?:R(?![DN]))?");
  private static final Set<String> BE_HAVE_DO = Set.of("be", "have", "do");

  private Chunker() {}

  /** {@code sentence} with its phrases. */
  public static Sentence chunked(Sentence sentence) {
    String shape = shape(sentence.tokens());
    List<Phrase> phrases = new ArrayList<>();
    Matcher noun = NOUN.matcher(shape);
    Matcher verb = VERB.matcher(shape);
    int at = 0;
    while (at < shape.length()) {
      if (noun.region(at, shape.length()).lookingAt() && noun.end() > at) {
        phrases.add(new Phrase(Phrase.Kind.NOUN, at, noun.end() - 1, nounHead(shape, noun.end())));
        at = noun.end();
      } else if (verb.region(at, shape.length()).lookingAt() && verb.end() > at) {
        int head = verbHead(sentence.tokens(), at, verb.end() - 1);
        phrases.add(new Phrase(Phrase.Kind.VERB, at, verb.end() - 1, head));
        at = verb.end();
      } else {
        at++;
      }
    }
    return new Sentence(
        sentence.span(), sentence.block(), sentence.role(), sentence.tokens(), phrases);
  }

  private static int nounHead(String shape, int end) {
    return end - 1 - (shape.charAt(end - 1) == 'S' ? 1 : 0);
  }

  private static int verbHead(List<Token> tokens, int first, int last) {
    for (int i = last; i >= first; i--) {
      if (tokens.get(i).isTag("VB")
          && (i == first || !BE_HAVE_DO.contains(tokens.get(i).lemma()))) {
        return i;
      }
    }
    for (int i = last; i >= first; i--) {
      if (tokens.get(i).isTag("VB")) {
        return i;
      }
    }
    return last;
  }

  /** One letter a token. */
  private static String shape(List<Token> tokens) {
    StringBuilder shape = new StringBuilder(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      shape.append(letter(tokens, i));
    }
    return shape.toString();
  }

  private static char letter(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return switch (token.tag()) {
      case "WDT" -> 'w';
      case "DT", "PDT", "PRP$" -> 'D';
      case "PRP" -> 'P';
      case "EX" -> 'E';
      case "JJ", "JJR", "JJS" -> 'J';
      case "CD", "$", "#" -> 'Q';
      case "POS" -> 'S';
      case "MD" -> 'M';
      case "VBG", "VBN" -> modifies(tokens, i) ? 'G' : 'V';
      case "TO" -> 'T';
      case "RB", "RBR", "RBS" -> 'A';
      case "RP" -> 'R';
      case "," -> ',';
      default ->
          TagClass.NOUN.has(token.tag()) ? 'N' : TagClass.TENSED.has(token.tag()) ? 'V' : '.';
    };
  }

  /** A participle between a determiner and a noun is part of the noun phrase. */
  private static boolean modifies(List<Token> tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size()) {
      return false;
    }
    String before = tokens.get(i - 1).tag();
    String after = tokens.get(i + 1).tag();
    boolean opened =
        before.equals("DT")
            || before.equals("PRP$")
            || before.startsWith("JJ")
            || before.equals("POS");
    return opened && (after.startsWith("NN") || after.startsWith("JJ"));
  }
}
