package news.parallax.comparison.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityType;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Brief;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Line;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryEntity.Reference;

/**
 * Fills the six questions from the openings of the articles, where news answers them: whom, when
 * and where most of them name, what the summary's first line tells, and the clauses of reason and
 * manner nearest the top.
 */
final class BriefWriter {
  private static final int OPENING_SENTENCES = 4;
  private static final int MOST_PERSONS = 5;
  private static final int MOST_OF_EACH = 2;
  private static final int TOP_SENTENCES = 6;
  private static final int TOP_PART = 3;
  private static final int MOST_CITATIONS = 5;
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "on", "outside", "off", "around", "across", "into");

  /** "the war in X" and "the minister in X" place the war and the minister, not the event. */
  private static final Set<String> OTHER_EVENTS =
      Set.of("war", "invasion", "conflict", "crisis", "fighting", "offensive", "ambassador");

  private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d{4}(?:-\\d{2})?");

  private final Dossier dossier;
  private final List<Line> summary;

  BriefWriter(Dossier dossier, List<Line> summary) {
    this.dossier = dossier;
    this.summary = summary;
  }

  Brief brief() {
    return new Brief(
        who(),
        summary.stream().limit(1).toList(),
        when(),
        where(),
        clauses(Circumstance.REASON),
        clauses(Circumstance.MANNER));
  }

  /** The persons, or else the bodies, that most articles name; at least every second one does. */
  private List<Line> who() {
    List<Line> persons = named(Set.of(EntityType.PERSON));
    return persons.isEmpty() ? named(Set.of(EntityType.ORGANIZATION, EntityType.GROUP)) : persons;
  }

  private List<Line> named(Set<EntityType> types) {
    return dossier.roster().entities().stream()
        .filter(entity -> types.contains(entity.type()))
        .filter(entity -> 2 * articles(entity) >= dossier.articles().size())
        .sorted(
            Comparator.comparingLong(BriefWriter::articles)
                .thenComparingInt(entity -> entity.mentions().size())
                .reversed())
        .limit(MOST_PERSONS)
        .flatMap(entity -> nameLine(entity).stream())
        .toList();
  }

  private static long articles(StoryEntity entity) {
    return entity.mentions().stream()
        .map(reference -> reference.citation().article())
        .distinct()
        .count();
  }

  /** The fullest name as printed, with the first place of a name in each article. */
  private List<Line> nameLine(StoryEntity entity) {
    Map<ArticleId, Citation> first = new TreeMap<>();
    for (Reference reference : entity.mentions()) {
      if (reference.form() == Mention.Form.NAME) {
        first.putIfAbsent(reference.citation().article(), reference.citation());
      }
    }
    List<Citation> citations = first.values().stream().limit(MOST_CITATIONS).toList();
    return citations.isEmpty() ? List.of() : List.of(new Line(entity.name(), citations));
  }

  private List<Line> when() {
    Map<String, List<Citation>> places = new LinkedHashMap<>();
    for (AnnotatedArticle article : dossier.articles()) {
      int end = openingEnd(article);
      for (TimeExpression time : article.times()) {
        boolean day =
            time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME;
        boolean running = !article.isQuoted(time.span()) && !article.article().isFurniture(time.span());
        if (day && time.span().end() <= end && running) {
          add(places, time.value(), article.cite(time.span()));
        }
      }
    }
    boolean known = places.keySet().stream().anyMatch(BriefWriter::isDay);
    if (known) {
      places.keySet().removeIf(value -> !isDay(value));
    }
    return mostNamed(places);
  }

  /** A month or a year beside a day is background. */
  private static boolean isDay(String value) {
    return !MONTH_OR_YEAR.matcher(value).matches();
  }

  private List<Line> where() {
    Map<String, List<Citation>> places = new LinkedHashMap<>();
    for (AnnotatedArticle article : dossier.articles()) {
      int end = openingEnd(article);
      for (Mention mention : article.mentions()) {
        dossier
            .roster()
            .of(mention.entity())
            .filter(entity -> isPlace(entity.type()))
            .filter(entity -> mention.form() == Mention.Form.NAME)
            .filter(entity -> mention.span().end() <= end && followsPreposition(article, mention))
            .ifPresent(entity -> add(places, entity.id().value(), article.cite(mention.span())));
      }
    }
    return mostNamed(places);
  }

  private static boolean isPlace(EntityType type) {
    return type == EntityType.PLACE || type == EntityType.FACILITY;
  }

  private static boolean followsPreposition(AnnotatedArticle article, Mention mention) {
    return article
        .sentenceAt(mention.span().start())
        .map(sentence -> placesTheEvent(wordsBefore(sentence, mention.span())))
        .orElse(false);
  }

  private static boolean placesTheEvent(List<String> before) {
    int last = before.size() - 1;
    return last >= 0
        && PREPOSITIONS.contains(before.get(last))
        && (last == 0 || !OTHER_EVENTS.contains(before.get(last - 1)));
  }

  /** The words before {@code span}, determiners left out. */
  private static List<String> wordsBefore(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= span.start() && !token.tag().equals("DT"))
        .map(token -> token.word().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static int openingEnd(AnnotatedArticle article) {
    List<Sentence> opening =
        article.sentences().stream()
            .filter(sentence -> sentence.role() != Block.Role.HEADLINE)
            .limit(OPENING_SENTENCES)
            .toList();
    return opening.isEmpty() ? 0 : opening.getLast().span().end();
  }

  private static void add(Map<String, List<Citation>> places, String key, Citation citation) {
    List<Citation> known = places.computeIfAbsent(key, one -> new ArrayList<>());
    if (known.stream().noneMatch(one -> one.article().equals(citation.article()))) {
      known.add(citation);
    }
  }

  /** Those named by most articles, in the words of the first. */
  private List<Line> mostNamed(Map<String, List<Citation>> places) {
    return places.values().stream()
        .sorted(Comparator.comparingInt(citations -> -citations.size()))
        .limit(MOST_OF_EACH)
        .map(citations -> new Line(dossier.words(citations.getFirst()), citations))
        .toList();
  }

  /** Further down a report turns to background, whose reasons are not the event's. */
  private static boolean isNearTop(AnnotatedArticle article, Span span) {
    List<Sentence> sentences = article.sentences();
    int last = Math.max(TOP_SENTENCES, sentences.size() / TOP_PART) - 1;
    return span.start() <= sentences.get(Math.min(last, sentences.size() - 1)).span().end();
  }

  /** The clauses nearest the top, at most one an article. */
  private List<Line> clauses(Circumstance circumstance) {
    record Found(double depth, Citation citation) {}
    Set<String> known = new TreeSet<>();
    Stream<Found> found =
        dossier.articles().stream()
            .flatMap(article ->
                circumstance.clauses(article).stream()
                    .filter(span -> isNearTop(article, span))
                    .limit(1)
                    .map(span ->
                        new Found(
                            (double) span.start() / article.article().text().length(),
                            article.cite(span))));
    return found
        .sorted(Comparator.comparingDouble(Found::depth))
        .filter(one -> known.add(dossier.words(one.citation()).toLowerCase(Locale.ROOT)))
        .limit(MOST_OF_EACH)
        .map(one -> new Line(dossier.words(one.citation()), List.of(one.citation())))
        .toList();
  }
}
