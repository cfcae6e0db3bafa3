package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.evidence.AlignedSentences;
import news.parallax.knowledge.ConflictWords;

/**
 * What one thing is made up of: "a lunch of soup and fish", "a lunch comprising soup, duck and
 * tea". Lists that name two members alike and each a third that the other lacks differ; a list that
 * says it is open ("including", "such as") contradicts none.
 */
final class ListComparison {
  private static final Set<String> MADE_OF = Set.of("comprise", "consist", "feature");

  /** Members alike, so that the whole is one; by hand. */
  private static final int LEAST_SHARED = 2;

  /** Commas and "and" of a list of three. */
  private static final int LEAST_JOINTS = 2;

  /** One list must have as many members of its own; a single one may be a slip of the reading. */
  private static final int LEAST_OWN = 2;

  /** Nouns, of which one member may hold two. */
  private static final int LEAST_MEMBERS = 4;

  /** In tokens, between the whole and what opens its list. */
  private static final int MOST_BETWEEN = 3;

  /** The members of a whole, by lemma, and where they stand. */
  private record Listing(String whole, Set<String> members, Span span) {}

  List<Difference> differences(AlignedSentences pair) {
    List<Difference> differences = new ArrayList<>();
    if (pair.probability() < ClausePair.LIKELY) {
      return differences;
    }
    Map<String, Listing> lefts = listings(pair.leftArticle(), pair.left());
    listings(pair.rightArticle(), pair.right())
        .forEach((whole, right) ->
            Optional.ofNullable(lefts.get(whole))
                .filter(left -> differ(left, right))
                .ifPresent(left -> differences.add(difference(pair, left, right))));
    return differences;
  }

  /** The lists of {@code sentence} by what they are the members of; no translated words. */
  private static Map<String, Listing> listings(AnnotatedArticle article, Sentence sentence) {
    Map<String, Listing> listings = new LinkedHashMap<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean of = tokens.get(i).lemma().equals("of") && tokens.get(i - 1).isTag("NN");
      if (of || MADE_OF.contains(tokens.get(i).lemma())) {
        int whole = wholeBefore(tokens, i);
        if (whole >= 0) {
          listing(sentence, tokens.get(whole).lemma(), i + 1)
              .filter(found -> !article.isQuoted(found.span()))
              .ifPresent(found -> listings.putIfAbsent(found.whole(), found));
        }
      }
    }
    return listings;
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
  private static Optional<Listing> listing(Sentence sentence, String whole, int first) {
    List<Token> tokens = sentence.tokens();
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
        ? Optional.of(new Listing(whole, members, sentence.span(first, end - 1)))
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

  private static boolean differ(Listing left, Listing right) {
    Set<String> shared = new TreeSet<>(left.members());
    shared.retainAll(right.members());
    int onlyLeft = left.members().size() - shared.size();
    int onlyRight = right.members().size() - shared.size();
    return shared.size() >= LEAST_SHARED
        && Math.min(onlyLeft, onlyRight) >= 1
        && Math.max(onlyLeft, onlyRight) >= LEAST_OWN;
  }

  private static Difference difference(AlignedSentences pair, Listing left, Listing right) {
    return Difference.conflict(
        Conflict.Kind.LIST,
        side(pair.leftArticle(), left),
        side(pair.rightArticle(), right),
        new Reason(
            Rule.PARTS,
            left.whole(),
            "the lists of what makes up the %s differ: only one has %s, only the other %s"
                .formatted(left.whole(), without(left, right), without(right, left))));
  }

  private static String without(Listing one, Listing other) {
    Set<String> own = new TreeSet<>(one.members());
    own.removeAll(other.members());
    return String.join(", ", own);
  }

  private static Difference.Side side(AnnotatedArticle article, Listing list) {
    return Difference.Side.of(article, list.span(), String.join(", ", list.members()));
  }
}
