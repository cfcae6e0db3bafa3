package news.parallax.comparison.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Token;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.ConflictWords;

/**
 * Reads what a report says that a thing is made up of; a list that says it is open ("including",
 * "such as") tells none.
 */
final class CompositionReader {
  private static final Set<String> MADE_OF = Set.of("comprise", "consist", "feature");

  /** Commas and "and" of a list of three. */
  private static final int LEAST_JOINTS = 2;

  /** Nouns, of which one member may hold two. */
  private static final int LEAST_MEMBERS = 4;

  /** In tokens, between the whole and what opens its list. */
  private static final int MOST_BETWEEN = 3;

  private CompositionReader() {}

  /** Those of {@code article}, one of each thing in a sentence; no translated words. */
  static List<Value> values(AnnotatedArticle article) {
    return article.sentences().stream()
        .flatMap(sentence -> lists(new SentenceHandle(article, sentence)))
        .filter(list -> !article.isQuoted(list.span()))
        .map(Value.class::cast)
        .toList();
  }

  private static Stream<Composition> lists(SentenceHandle at) {
    List<Token> tokens = at.sentence().tokens();
    Map<String, Composition> found = new LinkedHashMap<>();
    for (int i = 1; i < tokens.size(); i++) {
      int whole = opensList(tokens, i) ? wholeBefore(tokens, i) : -1;
      if (whole >= 0) {
        list(at, tokens.get(whole).lemma(), i + 1)
            .ifPresent(list -> found.putIfAbsent(list.whole(), list));
      }
    }
    return found.values().stream();
  }

  private static boolean opensList(List<Token> tokens, int i) {
    boolean of = tokens.get(i).lemma().equals("of") && tokens.get(i - 1).isTag("NN");
    return of || MADE_OF.contains(tokens.get(i).lemma());
  }

  private static int wholeBefore(List<Token> tokens, int marker) {
    for (int i = marker - 1; i >= Math.max(0, marker - MOST_BETWEEN); i--) {
      if (tokens.get(i).tag().equals("NN")) {
        return i;
      }
    }
    return -1;
  }

  /** The nouns from {@code first} on, up to the next finite verb or dash. */
  private static Optional<Composition> list(SentenceHandle at, String whole, int first) {
    List<Token> tokens = at.sentence().tokens();
    Set<String> members = new TreeSet<>();
    int joints = 0;
    int end = first;
    while (end < tokens.size() && !closes(tokens.get(end))) {
      Token token = tokens.get(end);
      if (token.isTag("NN")) {
        members.add(token.lemma().toLowerCase(Locale.ROOT));
      }
      joints += token.word().equals(",") || token.tag().equals("CC") ? 1 : 0;
      end++;
    }
    boolean open = isOpen(tokens.subList(first, Math.min(end + 1, tokens.size())));
    return !open && joints >= LEAST_JOINTS && members.size() >= LEAST_MEMBERS
        ? Optional.of(new Composition(at, at.sentence().span(first, end - 1), whole, members))
        : Optional.empty();
  }

  /** "Fish, including cod and eel", "bread, cheese and others" leave room for more. */
  private static boolean isOpen(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(token ->
            ConflictWords.OPENING_A_LIST.hasAsWritten(token.lemma())
                || ConflictWords.LEAVING_A_LIST_OPEN.hasAsWritten(token.lemma()));
  }

  /** A list is made of nouns and what joins and describes them. */
  private static boolean closes(Token token) {
    return ConflictWords.OPENING_A_LIST.hasAsWritten(token.lemma())
        || !(ConflictWords.LIST_TAGS.words().stream().anyMatch(token::isTag)
            || ConflictWords.LIST_JOINTS.hasAsWritten(token.word()));
  }
}
