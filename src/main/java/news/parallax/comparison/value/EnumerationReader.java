package news.parallax.comparison.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.comparison.Roster;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.ConflictWords;

/** Reads the rows of a report that name all their members. */
final class EnumerationReader {
  /** Two are a pair rather than a list. */
  private static final int LEAST_MEMBERS = 3;

  /** In tokens, before the list: "including the towns of". */
  private static final int ROOM_FOR_OPENING = 4;

  private final AnnotatedArticle article;
  private final Roster roster;
  private final List<Value> found = new ArrayList<>();

  private EnumerationReader(AnnotatedArticle article, Roster roster) {
    this.article = article;
    this.roster = roster;
  }

  /** Those of {@code article}, in text order. */
  static List<Value> values(AnnotatedArticle article, Roster roster) {
    EnumerationReader reader = new EnumerationReader(article, roster);
    article.sentences().stream()
        .filter(sentence -> sentence.role() == Block.Role.PARAGRAPH)
        .forEach(reader::addAll);
    return reader.found;
  }

  private void addAll(Sentence sentence) {
    List<Phrase> nouns = sentence.phrases(Phrase.Kind.NOUN).toList();
    int from = 0;
    for (int i = 0; i < nouns.size(); i++) {
      boolean goesOn =
          i + 1 < nouns.size()
              && isJoined(sentence, nouns.get(i), nouns.get(i + 1))
              && (i == from || !isLast(sentence, nouns.get(i)));
      if (!goesOn) {
        List<Phrase> row = nouns.subList(from, i + 1);
        if (row.size() >= LEAST_MEMBERS - 1) {
          add(sentence, row);
        }
        from = i + 1;
      }
    }
  }

  /** Nothing but a comma, "and", or both between. */
  private static boolean isJoined(Sentence sentence, Phrase one, Phrase next) {
    List<Token> between = sentence.tokens().subList(one.last() + 1, next.first());
    return !between.isEmpty()
        && between.stream().allMatch(token -> token.word().equals(",") || isAnd(token));
  }

  /** What "and" stands before, or in, closes the row. */
  private static boolean isLast(Sentence sentence, Phrase phrase) {
    return sentence.tokens().subList(phrase.first() - 1, phrase.last() + 1).stream()
        .anyMatch(EnumerationReader::isAnd);
  }

  private static boolean isAnd(Token token) {
    return token.lemma().equals("and");
  }

  private void add(Sentence sentence, List<Phrase> row) {
    List<Span> spans = row.stream().flatMap(one -> spans(sentence, one).stream()).toList();
    Set<String> words = spans.stream().map(this::word).collect(Collectors.toSet());
    long named = spans.stream().filter(this::isNamed).count();
    boolean alike = named == 0 || named == spans.size();
    if (alike && words.size() >= LEAST_MEMBERS && isClosed(sentence, row, words)) {
      Set<String> names = spans.stream().map(this::name).collect(Collectors.toSet());
      Span span = sentence.span(row.getFirst().first(), row.getLast().last());
      found.add(new Enumeration(new SentenceHandle(article, sentence), span, words, names));
    }
  }

  /** Whether an "and" ends it, and neither its members nor what opens it leave room for more. */
  private static boolean isClosed(Sentence sentence, List<Phrase> row, Set<String> words) {
    List<Token> tokens = sentence.tokens();
    int first = row.getFirst().first();
    return tokens.subList(first, row.getLast().last()).stream().anyMatch(EnumerationReader::isAnd)
        && words.stream().noneMatch(ConflictWords.LEAVING_A_LIST_OPEN::hasAsWritten)
        && tokens.subList(Math.max(0, first - ROOM_FOR_OPENING), first).stream()
            .noneMatch(token -> ConflictWords.OPENING_A_LIST.hasAsWritten(token.lemma()));
  }

  /** "Millbank and Eastgate" may be one phrase of two members. */
  private static List<Span> spans(Sentence sentence, Phrase phrase) {
    List<Span> spans = new ArrayList<>();
    int first = phrase.first();
    for (int i = phrase.first(); i <= phrase.last() + 1; i++) {
      boolean ends =
          i > phrase.last()
              || isAnd(sentence.tokens().get(i))
              || sentence.tokens().get(i).word().equals(",");
      if (ends && i > first) {
        spans.add(sentence.span(first, i - 1));
      }
      first = ends ? i + 1 : first;
    }
    return spans;
  }

  private boolean isNamed(Span span) {
    String words = article.words(span);
    return Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1));
  }

  /** The last one, in the singular as far as an ending tells. */
  private String word(Span span) {
    String words = article.words(span).toLowerCase(Locale.ROOT);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  private String name(Span span) {
    return article.mentions().stream()
        .filter(mention -> mention.isSingle() && mention.span().overlaps(span))
        .filter(mention -> mention.span().end() == span.end())
        .flatMap(mention -> roster.of(mention.entity()).stream())
        .map(entity -> entity.name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElseGet(() -> word(span));
  }
}
