package news.parallax.comparison.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.TimeExpression.Relation;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.WordList;
import org.jspecify.annotations.Nullable;

/** When and where one thing was said: an utterance has one hour and one spot. */
final class SayingComparison {
  private static final Set<String> SPOTS = Set.copyOf(WordList.of("spots.txt").entries());
  private static final Pattern EXACT =
      Pattern.compile("(?i)[0-9] ?[ap]\\.?m|[0-9][:.][0-9]{2}|\\bnoon\\b|\\bmidnight\\b");
  private static final Pattern SOON =
      Pattern.compile("(?i)\\b" + ConflictWords.SHORTLY.pattern() + " $");

  /** Before a quotation; further back another occasion may be told. */
  private static final int SENTENCES_BEFORE = 2;

  /** Hours nearer than this may be the beginning and the end of one speech; by hand. */
  private static final Duration APART = Duration.ofMinutes(90);

  /** In characters. */
  private static final int ROOM_FOR_A_WORD = 20;

  private final Dossier dossier;

  SayingComparison(Dossier dossier) {
    this.dossier = dossier;
  }

  List<Difference> differences(Utterance utterance) {
    List<Difference> differences = new ArrayList<>();
    List<StoryQuotation> quotations = utterance.quotations();
    for (int i = 0; i < quotations.size(); i++) {
      for (int j = i + 1; j < quotations.size(); j++) {
        if (!quotations.get(i).article().equals(quotations.get(j).article())) {
          SpeechEvent left = speechEvent(quotations.get(i));
          SpeechEvent right = speechEvent(quotations.get(j));
          times(left, right).ifPresent(differences::add);
          spots(left, right).ifPresent(differences::add);
        }
      }
    }
    return differences;
  }

  /** The clauses that tell how somebody came to say something. A handle, never kept. */
  private static final class SpeechEvent {
    private final AnnotatedArticle article;
    private final List<Claim> claims;

    SpeechEvent(AnnotatedArticle article, List<Claim> claims) {
      this.article = article;
      this.claims = claims;
    }

    Optional<TimeExpression> hour() {
      List<TimeExpression> hours =
          article.times().stream()
              .filter(time -> claims.stream().anyMatch(one -> one.span().contains(time.span())))
              .filter(this::isHour)
              .toList();
      return hours.size() == 1 ? Optional.of(hours.getFirst()) : Optional.empty();
    }

    private boolean isHour(TimeExpression time) {
      TimeInterval interval = time.interval();
      return time.kind() == Kind.TIME
          && interval != null
          && interval.precision().compareTo(Precision.HOUR) >= 0
          && EXACT.matcher(article.words(time.span())).find()
          && (time.relation() == null || (time.relation() == Relation.AFTER && isSoon(time)));
    }

    private boolean isSoon(TimeExpression time) {
      int start = time.span().start();
      Span before = new Span(Math.max(0, start - ROOM_FOR_A_WORD), start);
      String words = article.words(before).replaceFirst("(?i)after $", "");
      return SOON.matcher(words).find();
    }

    List<Argument> spots() {
      return claims.stream()
          .flatMap(claim -> claim.arguments().stream())
          .filter(argument -> SPOTS.contains(argument.head()))
          .toList();
    }
  }

  /** In the quotation's own sentence, or in one right before that names the speaker. */
  private SpeechEvent speechEvent(StoryQuotation quotation) {
    AnnotatedArticle article = dossier.article(quotation.article());
    int at =
        (int)
            article.sentences().stream()
                .takeWhile(one -> one.span().end() <= quotation.quotation().span().start())
                .count();
    List<Claim> claims =
        article.claims().stream()
            .filter(claim -> claim.sentence() <= at && claim.sentence() >= at - SENTENCES_BEFORE)
            .filter(claim -> !article.isQuoted(claim.span()))
            .filter(claim -> ConflictWords.SPEAKING.hasAsWritten(claim.lemma()))
            .filter(claim -> isBy(claim, quotation.speaker()))
            .toList();
    return new SpeechEvent(article, claims);
  }

  private boolean isBy(Claim claim, @Nullable EntityId speaker) {
    return claim
        .argument(Argument.Role.AGENT)
        .flatMap(agent -> dossier.roster().of(agent.entity()))
        .map(StoryEntity::id)
        .filter(id -> id.equals(speaker))
        .isPresent();
  }

  private static Optional<Difference> times(SpeechEvent left, SpeechEvent right) {
    Optional<TimeExpression> one = left.hour();
    Optional<TimeExpression> other = right.hour();
    if (one.isEmpty() || other.isEmpty() || !areApart(one.get(), other.get())) {
      return Optional.empty();
    }
    return Optional.of(
        Difference.conflict(
            Conflict.Kind.TIME,
            Difference.Side.of(left.article, one.get()),
            Difference.Side.of(right.article, other.get()),
            new Reason(Rule.HOURS_OF_SPEECH, "the same words were said at two hours")));
  }

  /** Whether both are hours of one day that begin well apart. */
  private static boolean areApart(TimeExpression left, TimeExpression right) {
    TimeInterval a = left.interval();
    TimeInterval b = right.interval();
    return a != null
        && b != null
        && a.start().toLocalDate().equals(b.start().toLocalDate())
        && Duration.between(a.start(), b.start()).abs().compareTo(APART) >= 0;
  }

  private static Optional<Difference> spots(SpeechEvent left, SpeechEvent right) {
    Set<String> heads = heads(left.spots());
    Set<String> others = heads(right.spots());
    if (heads.isEmpty() || others.isEmpty() || !Collections.disjoint(heads, others)) {
      return Optional.empty();
    }
    return Optional.of(
        Difference.conflict(
            Conflict.Kind.PLACE,
            side(left),
            side(right),
            new Reason(Rule.PLACES_OF_SPEECH, "the same words were said at two places")));
  }

  private static Set<String> heads(List<Argument> spots) {
    return spots.stream().map(Argument::head).collect(Collectors.toCollection(HashSet::new));
  }

  private static Difference.Side side(SpeechEvent event) {
    Argument spot = event.spots().getFirst();
    return Difference.Side.of(event.article, spot.span(), spot.head());
  }
}
