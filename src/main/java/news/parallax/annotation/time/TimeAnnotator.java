package news.parallax.annotation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.TimeExpression.Relation;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of an article. One use is for one article; not shared. */
public final class TimeAnnotator {
  private final Article article;
  private final @Nullable LocalDate today;
  private final NumericDateHabit habit;
  private final DiscourseTime discourse = new DiscourseTime();
  private final List<TimeExpression> found = new ArrayList<>();

  private TimeAnnotator(Article article) {
    this.article = article;
    this.habit = new NumericDateHabit(article);
    this.today = article.published() == null ? null : article.published().day();
  }

  /**
   * The time expressions in {@code sentences} of {@code article}, in text order, not overlapping.
   *
   * @param sentences tagged, with their verb phrases; captions last
   */
  public static List<TimeExpression> annotate(Article article, List<Sentence> sentences) {
    TimeAnnotator annotator = new TimeAnnotator(article);
    for (Sentence sentence : sentences) {
      annotator.read(sentence);
    }
    annotator.found.sort(Comparator.comparing(TimeExpression::span));
    return List.copyOf(annotator.found);
  }

  private void read(Sentence sentence) {
    discourse.nextSentence();
    Shape shape = Shape.of(sentence);
    int at = 0;
    while (at < shape.terms().size()) {
      at = shape.terms().get(at).sort() == TermClass.OTHER ? at + 1 : read(sentence, shape, at);
    }
  }

  /** Reads what begins at {@code at}; answers where to go on. */
  private int read(Sentence sentence, Shape shape, int at) {
    for (TimeGrammar.Hit hit : TimeGrammar.at(shape, at)) {
      List<Term> terms = shape.terms().subList(hit.first(), hit.last() + 1);
      TemporalContext context =
          new TemporalContext(today, habit, discourse, sentence, shape, hit.first(), hit.last());
      Timex reading = hit.rule().reader().read(new MatchedTerms(terms), context);
      if (reading != null) {
        keep(hit.rule(), terms, reading, context);
        return hit.last() + 1;
      }
    }
    return at + 1;
  }

  private void keep(Rule rule, List<Term> terms, Timex reading, TemporalContext context) {
    Kind kind = reading.kind();
    if (kind == null) {
      return;
    }
    Span span = span(terms, context);
    boolean dated = kind == Kind.DATE || kind == Kind.TIME;
    Relation relation = reading.relation() == null ? relation(kind, context) : reading.relation();
    found.add(
        new TimeExpression(
            span,
            kind,
            reading.value(),
            dated ? Intervals.of(reading.value()) : null,
            reading.modifier(),
            relation,
            Explanation.of(rule.name(), reading.anchor().words(), article.cite(span))));
    if (dated && reading.anchor().kind() != TemporalAnchor.Kind.COMPARED_PERIOD) {
      remember(terms, reading, context, relation);
    }
  }

  private void remember(
      List<Term> terms, Timex reading, TemporalContext context, @Nullable Relation relation) {
    LocalDate tale = discourse.tale(today);
    boolean counted = tale != null && tale.equals(reading.anchor().day());
    if (counted || (relation == null && context.opensTale(terms, reading.value()))) {
      discourse.keepTale(reading.value());
    } else if (Intervals.of(reading.value()) != null) {
      discourse.endTale();
    }
    discourse.keep(reading.value());
  }

  /** The words of the time; the article of "the third-quarter loss" is the loss's. */
  private static Span span(List<Term> terms, TemporalContext context) {
    Term first = terms.getFirst();
    Term last = terms.getLast();
    boolean article = first.sort() == TermClass.THE || first.sort() == TermClass.A;
    boolean adjective = article && terms.size() > 2 && last.joint() == Joint.HYPHENATED;
    boolean noun = context.tag(context.after(1)).matches("NN.*|JJ.*|VBG|VBN");
    return (adjective && noun ? terms.get(1) : first).span().cover(last.span());
  }

  private static @Nullable Relation relation(Kind kind, TemporalContext context) {
    Term before = context.before(1);
    Term after = context.after(1);
    if (kind == Kind.DURATION) {
      boolean within = before != null && before.text().equals("within");
      return after != null && after.sort() == TermClass.AFTER
          ? Relation.AFTER
          : after != null && after.sort() == TermClass.BEFORE
              ? Relation.BEFORE
              : within ? Relation.WITHIN : null;
    }
    return before == null || kind == Kind.SET ? null : relation(before.text());
  }

  private static @Nullable Relation relation(String word) {
    return switch (word) {
      case "since" -> Relation.SINCE;
      case "until", "till", "through" -> Relation.UNTIL;
      case "by" -> Relation.BY;
      case "before" -> Relation.BEFORE;
      case "after" -> Relation.AFTER;
      case "within" -> Relation.WITHIN;
      default -> null;
    };
  }
}
