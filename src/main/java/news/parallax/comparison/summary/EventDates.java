package news.parallax.comparison.summary;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Line;
import news.parallax.knowledge.StoryWords;

/** Answers when: the days that most openings name, aside from those of asides. */
final class EventDates {
  /** Of running text, in which news dates its event. */
  private static final int OPENING_SENTENCES = 4;

  /** Days shown. */
  private static final int MOST = 2;

  private static final Pattern MONTH_OR_LONGER =
      Pattern.compile("[\\dX]{4}(?:-(?:\\d{2}|[A-Z]{2}|[QH]\\d))?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
  private static final Pattern COUNTED =
      Pattern.compile("(?i)\\b" + StoryWords.COUNTED_FROM.pattern() + "\\b");

  /** In characters: "2026-05-04". */
  private static final int DAY_LENGTH = 10;

  private final Dossier dossier;

  EventDates(Dossier dossier) {
    this.dossier = dossier;
  }

  List<Line> lines() {
    Answers days = new Answers(dossier);
    Answers ofOthers = new Answers(dossier);
    Answers longer = new Answers(dossier);
    for (AnnotatedArticle article : dossier.articles()) {
      for (TimeExpression time : article.times()) {
        if (isCandidate(article, time)) {
          boolean isLong = MONTH_OR_LONGER.matcher(time.value()).matches();
          Answers others = isLong ? longer : ofOthers;
          (isLong || belongsToOther(article, time.span()) ? others : days)
              .add(key(time), article.cite(time.span()));
        }
      }
    }
    return Stream.of(days, ofOthers, longer)
        .map(answers -> answers.mostNamed(MOST))
        .filter(lines -> !lines.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isCandidate(AnnotatedArticle article, TimeExpression time) {
    boolean dated =
        time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME;
    return dated
        && time.relation() == null
        && !time.value().endsWith("_REF")
        && !isCountedFrom(article.words(time.span()))
        && !isShouted(article.words(time.span()))
        && time.span().end() <= openingEnd(article)
        && !article.isQuoted(time.span())
        && !isAside(article, time.span())
        && !isInALabel(article, time.span());
  }

  /** "Update, 9 p.m.:" dates the writing. */
  private static boolean isInALabel(AnnotatedArticle article, Span span) {
    return IntStream.range(0, article.sentences().size())
        .filter(i -> article.sentences().get(i).span().contains(span))
        .mapToObj(i -> new CandidateSentence(article, i))
        .anyMatch(place -> span.end() <= place.citation().span().start());
  }

  /** One key for a day and its hours. */
  private static String key(TimeExpression time) {
    String value = time.value();
    return DAY.matcher(value).matches() ? value.substring(0, DAY_LENGTH) : value;
  }

  /** "Tuesday's vote" dates the vote, which need not be the event. */
  private static boolean belongsToOther(AnnotatedArticle article, Span span) {
    String after = article.article().text().substring(span.end());
    return after.startsWith("’s") || after.startsWith("'s");
  }

  /** "a day earlier" is told from another event. */
  private static boolean isCountedFrom(String words) {
    return COUNTED.matcher(words).find();
  }

  /** "TODAY" is more often a name than a time. */
  private static boolean isShouted(String words) {
    return words.chars().filter(Character::isLetter).allMatch(Character::isUpperCase)
        && words.chars().anyMatch(Character::isLetter);
  }

  private static boolean isAside(AnnotatedArticle article, Span span) {
    return article
        .sentenceAt(span.start())
        .map(sentence -> followsAside(sentence, span))
        .orElse(false);
  }

  /** Whether the nearest comma before is followed by "who" or its like. */
  private static boolean followsAside(Sentence sentence, Span span) {
    List<Token> before =
        sentence.tokens().stream().filter(token -> token.span().end() <= span.start()).toList();
    for (int i = before.size() - 1; i > 0; i--) {
      if (before.get(i - 1).word().equals(",")) {
        return StoryWords.ASIDE_OPENERS.hasAsWritten(before.get(i).word().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  private static int openingEnd(AnnotatedArticle article) {
    List<Sentence> opening = Leads.paragraphs(article, OPENING_SENTENCES);
    return opening.isEmpty() ? 0 : opening.getLast().span().end();
  }
}
