package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.annotation.Entity;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Stance;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.AttributionRater;
import news.parallax.annotation.attribution.FoundSource;
import news.parallax.annotation.attribution.InnerLabel;
import news.parallax.annotation.attribution.MarkedText;
import news.parallax.annotation.attribution.ReportedSpeech;
import news.parallax.annotation.attribution.SourceRule;
import news.parallax.annotation.attribution.StanceCues;
import news.parallax.annotation.attribution.StanceReader;
import news.parallax.annotation.attribution.StanceRule;
import news.parallax.annotation.mark.MarkedSpan;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.annotation.speaker.InnerSources;
import news.parallax.annotation.speaker.SourceFinder;
import news.parallax.annotation.speaker.SourceRanker;
import news.parallax.annotation.speaker.Speaker;
import news.parallax.annotation.speaker.SpeakerResolver;
import news.parallax.annotation.speaker.SpokenParagraph;
import news.parallax.annotation.speaker.SpokenParagraphs;
import news.parallax.annotation.speaker.TurnTaking;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SpeakerNouns;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.knowledge.LogisticModel;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what: words in marks and reported speech, with cue, source and speaker. Immutable;
 * safe for use by many threads.
 */
public final class QuotationAnnotator {
  /** What is listed besides words in marks. */
  private enum Scope {
    SPEECH,
    EVERY_ATTRIBUTION
  }

  private final Scope scope;
  private final AttributionRater rater;
  private final SourceRanker ranker = SourceRanker.learned();
  private final ReportedSpeech reported = new ReportedSpeech(SpeakerNouns.english());

  /** An annotator for words in marks and reported speech. */
  public QuotationAnnotator() {
    this(Scope.SPEECH);
  }

  private QuotationAnnotator(Scope scope) {
    this(scope, new AttributionRater());
  }

  private QuotationAnnotator(Scope scope, AttributionRater rater) {
    this.scope = scope;
    this.rater = rater;
  }

  /** One that lists thoughts, wishes and plans ascribed to somebody too, as PolNeAR does. */
  public static QuotationAnnotator ofEveryAttribution() {
    return new QuotationAnnotator(Scope.EVERY_ATTRIBUTION);
  }

  /** The same by other models than the learned ones. */
  static QuotationAnnotator ofEveryAttribution(LogisticModel cues, LogisticModel reach) {
    return new QuotationAnnotator(Scope.EVERY_ATTRIBUTION, new AttributionRater(cues, reach));
  }

  /**
   * The quotations of {@code article} in text order.
   *
   * @param sentences with their phrases
   * @param marks the article's
   * @param entities the article's, for the speakers' names
   * @param mentions of those entities
   */
  public List<Quotation> annotate(
      Article article,
      List<Sentence> sentences,
      QuotationMarks marks,
      List<Entity> entities,
      List<Mention> mentions) {
    MarkedText text = MarkedText.of(article, sentences, marks);
    List<Span> quoted = marks.outer().stream().map(MarkedSpan::span).toList();
    SpeakerResolver speakers = new SpeakerResolver(article, entities, mentions, quoted);
    return new Reading(text, sentences, speakers, new TreeSet<>(quoted)).quotations();
  }

  /** One article being read. */
  private final class Reading {
    private final MarkedText text;
    private final List<Sentence> sentences;
    private final SpeakerResolver speakers;
    private final List<List<Attribution>> candidates;
    private final NavigableSet<Span> quoted;
    private final List<Quotation> found = new ArrayList<>();
    private final Set<Span> terms = new HashSet<>();

    Reading(
        MarkedText text,
        List<Sentence> sentences,
        SpeakerResolver speakers,
        NavigableSet<Span> quoted) {
      this.text = text;
      this.sentences = sentences;
      this.quoted = quoted;
      this.speakers = speakers;
      this.candidates = text.sentences().stream().map(this::candidates).toList();
    }

    private List<Attribution> candidates(MarkedSentence sentence) {
      boolean speech = scope == Scope.SPEECH;
      return rater.rated(sentence, one -> speech ? StanceCues.rated(one, sentence) : one).stream()
          .filter(one -> !speech || reported.hasSpeaker(one, sentence))
          .map(one -> speech ? StanceReader.read(one, sentence) : one)
          .toList();
    }

    List<Quotation> quotations() {
      readMarked();
      readReported();
      readSpoken();
      List<Quotation> ordered =
          RepeatedWords.withSpeakers(text.article(), speakers.mentions(), found, terms).stream()
              .sorted(Comparator.comparing(Quotation::span).thenComparing(Quotation::mode))
              .toList();
      return withInner(TurnTaking.corrected(text.article(), speakers, ordered));
    }

    private List<Quotation> withInner(List<Quotation> outer) {
      QuotationMarks nested = text.marks().nested();
      if (nested.outer().isEmpty() || scope == Scope.EVERY_ATTRIBUTION) {
        return outer;
      }
      MarkedText inner = MarkedText.of(text.article(), sentences, nested);
      InnerSources sources = new InnerSources(inner, this::candidates);
      return new InnerQuotations(text.article(), sources, speakers).with(outer, nested);
    }

    private void readMarked() {
      SourceFinder sources = new SourceFinder(text, candidates, ranker);
      int from = 0;
      for (MarkedSpan mark : text.marks().outer()) {
        from = text.sentenceAt(mark.span().start(), from);
        int last = text.sentenceAt(mark.span().end() - 1, from);
        if (from < text.sentences().size()) {
          last = Math.min(last, text.sentences().size() - 1);
          found.add(marked(mark, text.sentences().get(from), sources.find(mark, from, last)));
        }
      }
    }

    private Quotation marked(MarkedSpan mark, MarkedSentence sentence, FoundSource source) {
      if (source.rule() == SourceRule.PART) {
        Span said = InnerLabel.without(mark.content(), text.article().text());
        return quotation(mark.span(), said, source, Mode.DIRECT, StanceRule.STATED);
      }
      FoundSource told = TitleReader.isTerm(mark, sentence, source) ? FoundSource.TERM : source;
      if (told.rule() == SourceRule.TERM) {
        terms.add(mark.span());
      }
      Mode mode = ModeReader.mode(mark, text.article().text(), told);
      FoundSource shown = mode == Mode.SCARE && told.isFound() ? FoundSource.NONE : told;
      return quotation(mark.span(), mark.content(), shown, mode, stance(mark, sentence, shown));
    }

    private void readReported() {
      for (int i = 0; i < candidates.size(); i++) {
        List<Attribution> ofSentence = candidates.get(i);
        for (Attribution one : ofSentence) {
          if (isBest(one, ofSentence) && isListed(one, ofSentence, text.sentences().get(i))) {
            told(one, text.sentences().get(i)).stream()
                .filter(piece -> !isWhollyMarked(piece))
                .forEach(piece ->
                    found.add(quotation(piece, piece, source(one), Mode.INDIRECT, one.stance())));
          }
        }
      }
    }

    /** Paragraphs of somebody's own words without marks; what they report is reported in them. */
    private void readSpoken() {
      for (SpokenParagraph one : new SpokenParagraphs(text, speakers).found()) {
        if (!isWhollyMarked(one.content())) {
          found.removeIf(other -> isRepeating(other, one));
          found.add(spoken(one));
        }
      }
    }

    /** A sentence or a name of the paragraph listed by itself. */
    private boolean isRepeating(Quotation other, SpokenParagraph one) {
      boolean labelled = one.source().equals(other.source());
      return one.span().contains(other.span()) && (labelled || one.source().contains(other.span()));
    }

    private Quotation spoken(SpokenParagraph one) {
      Speaker speaker =
          one.speaker() == null ? speakers.resolve(one.source(), one.source()) : one.speaker();
      return new Quotation(
          one.span(),
          one.content(),
          one.source(),
          null,
          speaker.entity(),
          speaker.name(),
          null,
          Mode.DIRECT,
          Stance.ASSERTS,
          Explanation.of(
              one.rule().key(), one.because(), List.of(text.article().cite(one.source()))));
    }

    private List<Span> told(Attribution one, MarkedSentence sentence) {
      return scope == Scope.EVERY_ATTRIBUTION
          ? one.content()
          : ReportedSpeech.told(one, sentence, text.article().text());
    }

    private boolean isListed(
        Attribution one, List<Attribution> ofSentence, MarkedSentence sentence) {
      return scope == Scope.EVERY_ATTRIBUTION
          ? one.isCertain()
          : reported.reports(one, ofSentence, sentence, text.article().text());
    }

    /** Whether no other reading of the same verbs is likelier. */
    private boolean isBest(Attribution one, List<Attribution> ofSentence) {
      return ofSentence.stream()
          .noneMatch(other ->
              other.cue().overlaps(one.cue())
                  && other.isVerbal()
                  && other.likelihood() > one.likelihood());
    }

    private FoundSource source(Attribution one) {
      return new FoundSource(one, SourceRule.REPORTED);
    }

    /** Whether the outer marks that open last before {@code piece} hold it. */
    private boolean isWhollyMarked(Span piece) {
      Span before = quoted.floor(new Span(piece.start(), Integer.MAX_VALUE));
      return before != null && before.contains(piece);
    }

    /** A cue that stands with other words says nothing of what is made of these. */
    private StanceRule stance(MarkedSpan mark, MarkedSentence sentence, FoundSource source) {
      Attribution by = source.attribution();
      return by == null || !source.isOfCue()
          ? StanceRule.STATED
          : StanceReader.of(by, sentence, mark.span());
    }

    private Quotation quotation(
        Span span, Span content, FoundSource source, Mode mode, StanceRule stance) {
      Attribution attribution = source.attribution();
      Speaker speaker = speaker(attribution);
      return new Quotation(
          span,
          content,
          source.source(),
          source.cue(),
          speaker.entity(),
          speaker.name(),
          attribution == null ? null : attribution.channel(),
          mode,
          stance.stance(),
          QuotationReason.of(text.article(), source, stance));
    }

    private Speaker speaker(@Nullable Attribution attribution) {
      if (attribution == null || attribution.named() == null || attribution.sourceHead() == null) {
        return Speaker.UNKNOWN;
      }
      return speakers.resolve(attribution.named(), attribution.sourceHead());
    }
  }
}
