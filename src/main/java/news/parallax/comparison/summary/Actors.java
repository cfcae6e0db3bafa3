package news.parallax.comparison.summary;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Line;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryEntity.Reference;
import news.parallax.knowledge.VerbClass;
import news.parallax.knowledge.WordList;
import news.parallax.knowledge.name.EntityType;

/**
 * Answers who: the persons and bodies at the tops of the articles, weighed by headline, opening and
 * how often they are named; where the tops name nobody, the one the core sentence is about.
 */
final class Actors {
  /** Names shown. */
  private static final int MOST = 5;

  /** Shown with a name. */
  private static final int MOST_CITATIONS = 5;

  /** Of running text, in which news names who matters. */
  private static final int LEAD_SENTENCES = 2;

  /** Weights of a name, set by hand; {@code evaluate brief} tells how well they answer. */
  private static final double IN_HEADLINE = 1;

  private static final double BEGINS_HEADLINE = 1;
  private static final double ACTS_IN_HEADLINE = 2;
  private static final double IN_LEAD = 1;
  private static final double OFTEN = 0.3;
  private static final double PERSON = 1.5;
  private static final Set<EntityType> KINDS =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP);

  /** Nouns for those who can do and say something. */
  private static final Set<String> PEOPLE = new HashSet<>(WordList.of("speaker-nouns.txt").words());

  private final Dossier dossier;
  private final List<CandidateSentence> core;
  private final Set<EntityId> tellers = new HashSet<>();
  private final Set<EntityId> doers = new HashSet<>();

  /** Who does something in the first clause of each headline, by article. */
  private final Map<ArticleId, List<EntityId>> agents = new HashMap<>();

  /**
   * Actors of {@code dossier}.
   *
   * @param core the sentences that tell the event, the best first
   */
  Actors(Dossier dossier, List<CandidateSentence> core) {
    this.dossier = dossier;
    this.core = core;
    for (AnnotatedArticle article : dossier.articles()) {
      article.claims().forEach(this::note);
      agents.put(
          article.article().id(),
          Leads.headlines(article).stream()
              .flatMap(headline -> agent(article, headline).stream())
              .toList());
    }
  }

  private Optional<EntityId> agent(AnnotatedArticle article, Sentence headline) {
    return article.within(headline.span()).claims().stream()
        .findFirst()
        .filter(claim -> !article.isQuoted(claim.predicate()))
        .flatMap(claim -> claim.argument(Argument.Role.AGENT))
        .flatMap(agent -> dossier.roster().of(agent.entity()))
        .map(StoryEntity::id);
  }

  /** Notes whom {@code claim} names, as parts of what happened or of how it is told. */
  private void note(Claim claim) {
    Set<EntityId> parts = isTelling(claim) ? tellers : doers;
    claim.arguments().stream()
        .flatMap(argument -> dossier.roster().of(argument.entity()).stream())
        .forEach(entity -> parts.add(entity.id()));
  }

  List<Line> lines() {
    List<Line> named =
        dossier.roster().entities().stream()
            .filter(entity -> KINDS.contains(entity.type()) || actsInAHeadline(entity))
            .filter(entity -> !isOnlyASource(entity))
            .filter(entity -> 2 * articles(entity) >= dossier.articles().size())
            .filter(this::standsAtATop)
            .sorted(Comparator.comparingDouble(this::prominence).reversed())
            .limit(MOST)
            .flatMap(entity -> nameLine(entity).stream())
            .toList();
    return named.isEmpty() ? core.stream().limit(1).flatMap(this::subject).toList() : named;
  }

  private static long articles(StoryEntity entity) {
    return entity.mentions().stream()
        .map(reference -> reference.citation().article())
        .distinct()
        .count();
  }

  /** States and products too can be what a headline says did something. */
  private boolean actsInAHeadline(StoryEntity entity) {
    return agents.values().stream().anyMatch(some -> some.contains(entity.id()));
  }

  /** A paper that others quote and no headline names, takes no part in the event. */
  private boolean isOnlyASource(StoryEntity entity) {
    return entity.type() == EntityType.ORGANIZATION
        && tellers.contains(entity.id())
        && !doers.contains(entity.id())
        && dossier.articles().stream()
            .noneMatch(article -> lies(places(entity, article), Leads.headlines(article)));
  }

  private static boolean isTelling(Claim claim) {
    return claim.kind() == Claim.Kind.REPORT || VerbClass.REPORTING.has(claim.lemma());
  }

  /** Where {@code article} names {@code entity} in words of its own. */
  private static List<Span> own(StoryEntity entity, AnnotatedArticle article) {
    return places(entity, article).stream().filter(place -> !article.isQuoted(place)).toList();
  }

  /** A name in one opening and nowhere else is by the way. */
  private boolean standsAtATop(StoryEntity entity) {
    return dossier.articles().stream()
            .mapToDouble(
                article -> Math.min(1, top(entity, article)) * places(entity, article).size())
            .anyMatch(weight -> weight > 1)
        || dossier.articles().stream().filter(article -> top(entity, article) > 0).count() > 1;
  }

  private double prominence(StoryEntity entity) {
    double sum = 0;
    for (AnnotatedArticle article : dossier.articles()) {
      sum += top(entity, article) + OFTEN * Math.log1p(places(entity, article).size());
    }
    return entity.type() == EntityType.PERSON ? PERSON * sum : sum;
  }

  /**
   * What being named in the headline, at its beginning at best, and the first sentences is worth.
   */
  private double top(StoryEntity entity, AnnotatedArticle article) {
    List<Span> places = places(entity, article);
    List<Span> own = own(entity, article);
    List<EntityId> acting = agents.getOrDefault(article.article().id(), List.of());
    double worth = ACTS_IN_HEADLINE * Collections.frequency(acting, entity.id());
    worth += lies(places, Leads.paragraphs(article, LEAD_SENTENCES)) ? IN_LEAD : 0;
    for (Sentence headline : Leads.headlines(article)) {
      worth += lies(places, List.of(headline)) ? IN_HEADLINE : 0;
      worth += BEGINS_HEADLINE * earliness(headline, own);
    }
    return worth;
  }

  /** How near to the beginning of {@code headline} the first of {@code places} stands, 0 to 1. */
  private static double earliness(Sentence headline, List<Span> places) {
    return places.stream()
        .filter(place -> headline.span().contains(place))
        .mapToDouble(place -> headline.span().end() - place.start())
        .map(rest -> rest / headline.span().length())
        .max()
        .orElse(0);
  }

  private static boolean lies(List<Span> places, List<Sentence> sentences) {
    return sentences.stream()
        .anyMatch(sentence -> places.stream().anyMatch(place -> sentence.span().contains(place)));
  }

  private static List<Span> places(StoryEntity entity, AnnotatedArticle article) {
    ArticleId id = article.article().id();
    return entity.mentions().stream()
        .filter(reference -> reference.form() == Mention.Form.NAME)
        .map(Reference::citation)
        .filter(citation -> citation.article().equals(id))
        .map(Citation::span)
        .toList();
  }

  /** The fullest name as printed, with the first place of a name in each article. */
  private Optional<Line> nameLine(StoryEntity entity) {
    Map<ArticleId, Citation> first = new LinkedHashMap<>();
    for (Reference reference : entity.mentions()) {
      if (reference.form() == Mention.Form.NAME) {
        first.putIfAbsent(reference.citation().article(), reference.citation());
      }
    }
    List<Citation> citations = first.values().stream().limit(MOST_CITATIONS).toList();
    return citations.isEmpty() ? Optional.empty() : Optional.of(new Line(entity.name(), citations));
  }

  /** The noun phrase before the first verb: "Dozens of rescuers". */
  private Stream<Line> subject(CandidateSentence place) {
    Sentence sentence = place.sentence();
    return sentence.phrases().stream()
        .takeWhile(phrase -> phrase.kind() != Phrase.Kind.VERB)
        .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN)
        .limit(1)
        .filter(phrase -> PEOPLE.contains(sentence.head(phrase).lemma()))
        .map(phrase -> place.article().cite(withComplement(sentence, phrase)))
        .map(citation -> new Line(dossier.words(citation), List.of(citation)));
  }

  /** "dozens" with the "of rescuers" behind it. */
  private static Span withComplement(Sentence sentence, Phrase phrase) {
    int next = phrase.last() + 1;
    boolean isOf =
        next < sentence.tokens().size() && sentence.tokens().get(next).word().equals("of");
    return sentence
        .phraseFrom(next + 1, Phrase.Kind.NOUN)
        .filter(after -> isOf)
        .map(after -> sentence.span(phrase).cover(sentence.span(after)))
        .orElse(sentence.span(phrase));
  }
}
