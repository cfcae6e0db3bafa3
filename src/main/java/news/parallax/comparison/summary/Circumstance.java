package news.parallax.comparison.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.knowledge.StoryWords;

/** Clauses that tell why or how, known by the words they begin with. */
enum Circumstance {
  /** "because of the frost", "in order to save fuel". */
  REASON {
    @Override
    boolean begins(List<Token> tokens, int at) {
      String word = word(tokens, at);
      return word.equals("because")
          || (word.equals("due")
              && word(tokens, at + 1).equals("to")
              && !isTo(tokens, at + 2, "VB"))
          || (word.equals("in")
              && word(tokens, at + 1).equals("order")
              && isTo(tokens, at + 3, "VB"))
          || (word.equals("in") && StoryWords.RESPONSES.hasAsWritten(word(tokens, at + 1)))
          || (word.equals("so") && word(tokens, at + 1).equals("that"))
          || (word.equals("in") && beginsPurpose(tokens, at + 1))
          || (word.equals("amid") && at > 0);
    }
  },
  /** "by closing the gate", "using a crane". */
  MANNER {
    @Override
    boolean begins(List<Token> tokens, int at) {
      String word = word(tokens, at);
      return (word.equals("by") && isTo(tokens, at + 1, "VBG"))
          || (word.equals("using") && at > 0)
          || (word.equals("with") && word(tokens, at + 2).equals("help"));
    }
  };

  private static final Set<String> PURPOSE_NOUNS = Set.of("bid", "effort", "attempt");
  private static final Set<String> OF_TELLING = Set.of("anonymity", "authorize", "authorise");

  /** Fewer tell nothing. */
  private static final int FEWEST_WORDS = 3;

  /** More are cut. */
  private static final int MOST_WORDS = 25;

  abstract boolean begins(List<Token> tokens, int at);

  /** The clauses outside quotations and section heads, in text order. */
  List<Span> clauses(AnnotatedArticle article) {
    List<Span> clauses = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      boolean running =
          sentence.role() == Block.Role.PARAGRAPH || sentence.role() == Block.Role.HEADLINE;
      if (running && !article.article().isFurniture(sentence.span())) {
        OptionalInt at = at(article, sentence);
        at.ifPresent(first -> addClause(sentence, first, clauses));
      }
    }
    return clauses;
  }

  private OptionalInt at(AnnotatedArticle article, Sentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (begins(sentence.tokens(), i) && !article.isQuoted(sentence.tokens().get(i).span())) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static void addClause(Sentence sentence, int first, List<Span> clauses) {
    List<Token> tokens = sentence.tokens();
    int last = first;
    while (last + 1 < tokens.size()
        && !endsClause(tokens.get(last + 1))
        && last - first < MOST_WORDS) {
      last++;
    }
    if (last - first + 1 >= FEWEST_WORDS && isWhole(tokens.subList(first, last + 1))) {
      clauses.add(sentence.span(first, last));
    }
  }

  /** Not cut off before a quotation, and about the event rather than about how it was told. */
  private static boolean isWhole(List<Token> clause) {
    return !StoryWords.UNFINISHED.hasAsWritten(clause.getLast().lemma())
        && !StoryWords.UNFINISHED_TAGS.hasAsWritten(clause.getLast().tag())
        && clause.stream().noneMatch(token -> OF_TELLING.contains(token.lemma()));
  }

  private static boolean endsClause(Token token) {
    return StoryWords.CLAUSE_MARKS.hasAsWritten(token.word());
  }

  private static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).word().toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isTo(List<Token> tokens, int at, String tag) {
    return at < tokens.size() && tokens.get(at).isTag(tag);
  }

  /** "in a bid to end", "in an effort to save". */
  private static boolean beginsPurpose(List<Token> tokens, int at) {
    return isTo(tokens, at, "DT")
        && PURPOSE_NOUNS.contains(word(tokens, at + 1))
        && word(tokens, at + 2).equals("to")
        && isTo(tokens, at + 3, "VB");
  }
}
