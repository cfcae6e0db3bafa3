package news.parallax.evaluation.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.article.Span;
import news.parallax.evaluation.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Compares quotations with gold attributions. Quotations that share a cue are one attribution, as
 * in the gold: both halves of a quotation split by its cue. Two pieces match when they share four
 * fifths of the longer one's words. Not safe for threads.
 */
public final class AttributionScorer {
  private static final Pattern MARKS = Pattern.compile("[\"“”«»]|''|``|(?<![A-Za-z0-9])[‘']");
  private static final Pattern WHOLE =
      Pattern.compile("(?:[\"“«‘]|''|``|')[^\"“”«»]*(?:[\"”»’]|''|')[.,]?", Pattern.DOTALL);

  private final Tally sources = new Tally();
  private final Tally cues = new Tally();
  private final Tally contents = new Tally();
  private final Tally quoted = new Tally();
  private final Tally whole = new Tally();
  private int wholeSpeakers;
  private int wholeSpeakersRight;
  private int touchedSpeakers;
  private int touchedSpeakersRight;

  /** What one attribution of ours or of the gold gives. */
  private record Item(BitSet source, BitSet cue, BitSet content) {}

  /** Compares {@code quotations} with the gold of one article. */
  public void add(GoldArticle gold, List<Sentence> sentences, List<Quotation> quotations) {
    new Comparison(gold, sentences, quotations).run();
  }

  /** Share of wholly quoted contents that were found. */
  public Figure wholeContents() {
    return whole.recall();
  }

  /** F1 of the contents that hold quotation marks. */
  public Figure quotedContents() {
    return quoted.f1();
  }

  /** F1 of the sources of attributions with a verb. */
  public Figure sources() {
    return sources.f1();
  }

  /** F1 of the cues of attributions with a verb. */
  public Figure cues() {
    return cues.f1();
  }

  /** F1 of the contents of attributions with a verb. */
  public Figure contents() {
    return contents.f1();
  }

  /** Share of wholly quoted contents whose source has the right head word. */
  public Figure wholeSpeakers() {
    return new Figure.Share(wholeSpeakersRight, wholeSpeakers);
  }

  /** Share of contents touched by a quotation in marks whose source has the right head word. */
  public Figure touchedSpeakers() {
    return new Figure.Share(touchedSpeakersRight, touchedSpeakers);
  }

  /** All figures, for tuning. */
  @Override
  public String toString() {
    return "sources %s%ncues %s%ncontents %s%nholding marks %s%nwhole %s%nspeakers whole %s touched %s"
        .formatted(
            sources,
            cues,
            contents,
            quoted,
            whole,
            wholeSpeakers().text() + " " + wholeSpeakers().value(),
            touchedSpeakers().text() + " " + touchedSpeakers().value());
  }

  /** One article's comparison. */
  private final class Comparison {
    private final String text;
    private final GoldArticle gold;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final WordSet words;

    Comparison(GoldArticle gold, List<Sentence> sentences, List<Quotation> quotations) {
      this.text = gold.article().text();
      this.gold = gold;
      this.sentences = sentences;
      this.quotations = quotations;
      this.words = new WordSet(text);
    }

    void run() {
      Map<Object, List<Quotation>> groups = groups();
      List<GoldAttribution> verbal = new ArrayList<>();
      List<GoldAttribution> other = new ArrayList<>();
      gold.attributions().forEach(one -> (isVerbal(one.cue()) ? verbal : other).add(one));
      List<Item> ours =
          groups.values().stream().filter(this::isVerbalGroup).map(this::item).toList();
      List<Item> theirs = verbal.stream().map(this::item).toList();
      List<Item> tolerated = other.stream().map(this::item).toList();
      sources.add(parts(ours, 0), parts(theirs, 0), parts(tolerated, 0));
      cues.add(parts(ours, 1), parts(theirs, 1), parts(tolerated, 1));
      contents.add(parts(ours, 2), parts(theirs, 2), parts(tolerated, 2));
      compareQuoted(groups);
      compareSpeakers();
    }

    private Map<Object, List<Quotation>> groups() {
      Map<Object, List<Quotation>> groups = new LinkedHashMap<>();
      for (Quotation one : quotations) {
        Object key = one.cue() == null ? one : one.cue();
        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
      }
      return groups;
    }

    private List<BitSet> parts(List<Item> items, int part) {
      return items.stream()
          .map(item -> part == 0 ? item.source() : part == 1 ? item.cue() : item.content())
          .filter(set -> !set.isEmpty())
          .toList();
    }

    private Item item(GoldAttribution one) {
      return new Item(words.in(one.source()), words.in(one.cue()), words.in(one.content()));
    }

    private Item item(List<Quotation> group) {
      Quotation first = group.getFirst();
      List<Span> content = group.stream().map(Quotation::span).toList();
      return new Item(
          words.in(some(first.source())), words.in(some(first.cue())), words.in(content));
    }

    private List<Span> some(@Nullable Span span) {
      return span == null ? List.of() : List.of(span);
    }

    private boolean isVerbalGroup(List<Quotation> group) {
      return isVerbal(some(group.getFirst().cue()));
    }

    private boolean isVerbal(List<Span> cue) {
      return cue.stream().anyMatch(this::holdsVerb)
          && !cue.getFirst().of(text).startsWith("ccording", 1);
    }

    private boolean holdsVerb(Span cue) {
      return sentences.stream()
          .filter(sentence -> sentence.span().overlaps(cue))
          .flatMap(sentence -> sentence.tokens().stream())
          .anyMatch(token -> token.span().overlaps(cue) && token.isTag("VB"));
    }

    private void compareQuoted(Map<Object, List<Quotation>> groups) {
      List<BitSet> ours =
          groups.values().stream()
              .filter(group -> group.stream().anyMatch(one -> holdsMarks(List.of(one.span()))))
              .filter(group -> group.stream().anyMatch(one -> one.mode() != Quotation.Mode.SCARE))
              .map(group -> item(group).content())
              .toList();
      List<BitSet> theirs = new ArrayList<>();
      List<BitSet> entire = new ArrayList<>();
      for (GoldAttribution one : gold.attributions()) {
        if (holdsMarks(one.content())) {
          theirs.add(words.in(one.content()));
        }
        if (isWhole(one.content())) {
          entire.add(words.in(one.content()));
        }
      }
      quoted.add(ours, theirs, List.of());
      List<BitSet> single = marked();
      whole.add(entire.stream().map(one -> united(one, single)).toList(), entire, theirs);
    }

    /** The quotations in marks, each by itself. */
    private List<BitSet> marked() {
      return quotations.stream()
          .filter(Quotation::isMarkedSpeech)
          .map(one -> words.in(List.of(one.span())))
          .toList();
    }

    /** All of {@code ours} that lie mostly in {@code content}, as one. */
    private BitSet united(BitSet content, List<BitSet> ours) {
      BitSet united = new BitSet();
      for (BitSet one : ours) {
        BitSet inside = (BitSet) one.clone();
        inside.and(content);
        if (2 * inside.cardinality() > one.cardinality()) {
          united.or(one);
        }
      }
      return united;
    }

    private boolean holdsMarks(List<Span> content) {
      return content.stream().anyMatch(piece -> MARKS.matcher(piece.of(text)).find());
    }

    private boolean isWhole(List<Span> content) {
      return !content.isEmpty()
          && content.stream().allMatch(piece -> WHOLE.matcher(piece.of(text).strip()).matches());
    }

    private void compareSpeakers() {
      for (GoldAttribution one : gold.attributions()) {
        Optional<Quotation> touching = touching(one.content());
        if (!one.source().isEmpty() && touching.isPresent()) {
          boolean right = sameHead(one.source().getFirst(), touching.get().source());
          touchedSpeakers++;
          touchedSpeakersRight += right ? 1 : 0;
          if (isWhole(one.content())) {
            wholeSpeakers++;
            wholeSpeakersRight += right ? 1 : 0;
          }
        }
      }
    }

    /** The quotation in marks that shares most with {@code content}. */
    private Optional<Quotation> touching(List<Span> content) {
      return quotations.stream()
          .filter(one -> one.mode() != Quotation.Mode.INDIRECT)
          .filter(one -> holdsMarks(List.of(one.span())))
          .filter(one -> content.stream().anyMatch(piece -> piece.overlaps(one.span())))
          .max((a, b) -> Integer.compare(shared(a, content), shared(b, content)));
    }

    private int shared(Quotation one, List<Span> content) {
      BitSet set = words.in(content);
      set.and(words.in(List.of(one.span())));
      return set.cardinality();
    }

    private boolean sameHead(Span theirs, @Nullable Span ours) {
      return ours != null && head(theirs).equals(head(ours));
    }

    /** The head of the first noun phrase in {@code source}. */
    private Span head(Span source) {
      for (Sentence sentence : sentences) {
        if (sentence.span().overlaps(source)) {
          for (Phrase phrase : sentence.phrases()) {
            Span head = sentence.head(phrase).span();
            if (phrase.kind() == Phrase.Kind.NOUN && source.overlaps(head)) {
              return head;
            }
          }
        }
      }
      return source;
    }
  }
}
