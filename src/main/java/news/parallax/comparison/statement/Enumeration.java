package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.comparison.Roster;
import news.parallax.knowledge.ConflictWords;

/**
 * Three things or more in a row, the last joined by "and": "trout, eel and grayling".
 *
 * @param members the main words in lower case
 * @param places of the members
 * @param span from the first member to the last
 */
record Enumeration(Set<String> members, List<Span> places, Kind kind, Span span) {
  /** Whether the members are names. */
  enum Kind {
    NAMES,
    NOUNS
  }

  /** Two are a pair rather than a list. */
  private static final int LEAST_MEMBERS = 3;

  /** In tokens, before the list: "including the towns of". */
  private static final int ROOM_FOR_OPENING = 4;

  boolean isNamed() {
    return kind == Kind.NAMES;
  }

  /** The closed ones in {@code article}. */
  static List<Enumeration> of(AnnotatedArticle article) {
    List<Enumeration> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.role() == Block.Role.PARAGRAPH) {
        addAll(article, sentence, found);
      }
    }
    return found;
  }

  private static void addAll(AnnotatedArticle article, Sentence sentence, List<Enumeration> found) {
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
          add(article, sentence, row, found);
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
        .anyMatch(Enumeration::isAnd);
  }

  private static boolean isAnd(Token token) {
    return token.lemma().equals("and");
  }

  private static void add(
      AnnotatedArticle article, Sentence sentence, List<Phrase> row, List<Enumeration> found) {
    List<Span> spans = row.stream().flatMap(one -> spans(sentence, one).stream()).toList();
    Set<String> members = new TreeSet<>();
    spans.forEach(span -> members.add(lastWord(article, span)));
    long named = spans.stream().filter(span -> isNamed(article, span)).count();
    int first = row.getFirst().first();
    boolean closed =
        sentence.tokens().subList(first, row.getLast().last()).stream().anyMatch(Enumeration::isAnd)
            && members.stream().noneMatch(ConflictWords.LEAVING_A_LIST_OPEN::hasAsWritten)
            && sentence.tokens().subList(Math.max(0, first - ROOM_FOR_OPENING), first).stream()
                .noneMatch(token -> ConflictWords.OPENING_A_LIST.hasAsWritten(token.lemma()));
    if (closed && members.size() >= LEAST_MEMBERS && (named == 0 || named == spans.size())) {
      found.add(
          new Enumeration(
              members,
              spans,
              named > 0 ? Kind.NAMES : Kind.NOUNS,
              sentence.span(first, row.getLast().last())));
    }
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

  private static boolean isNamed(AnnotatedArticle article, Span span) {
    String words = article.words(span);
    return Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1));
  }

  /** In the singular as far as an ending tells. */
  private static String lastWord(AnnotatedArticle article, Span span) {
    String words = article.words(span).toLowerCase(Locale.ROOT);
    return singular(words.substring(words.lastIndexOf(' ') + 1));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether each member is a word of {@code other}, whose article is given: "Varn Seafarers". */
  boolean isNamedIn(AnnotatedArticle article, Enumeration other) {
    return Stream.of(article.words(other.span).toLowerCase(Locale.ROOT).split("[\\s,]+", -1))
        .map(Enumeration::singular)
        .collect(Collectors.toSet())
        .containsAll(members);
  }

  /** The members, but the fullest name of what {@code article}, whose list this is, names. */
  Set<String> names(AnnotatedArticle article, Roster roster) {
    Set<String> names = new TreeSet<>();
    places.forEach(place -> names.add(name(article, roster, place)));
    return names;
  }

  private static String name(AnnotatedArticle article, Roster roster, Span span) {
    return article.mentions().stream()
        .filter(mention -> mention.isSingle() && mention.span().overlaps(span))
        .filter(mention -> mention.span().end() == span.end())
        .flatMap(mention -> roster.of(mention.entity()).stream())
        .map(entity -> entity.name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(lastWord(article, span));
  }
}
