package news.parallax.annotation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.article.Span;
import news.parallax.knowledge.LogisticModel;

/**
 * Tells how far a cue reaches to both sides of its main verb: "has <em>declined to comment
 * on</em>". Going outwards word by word, a model says how likely the cue goes on; it ends where all
 * steps to there and the stop behind them are likeliest together. Immutable.
 */
public final class CueReach {
  /** How far a cue may reach to either side, in words. */
  private static final int MOST = 10;

  /** What share of the longer one's words makes two cues alike. */
  private static final double LEAST_SHARED = 0.8;

  /** Below this chance to come so far no word is looked at. */
  private static final double LEAST_CHANCE = 0.001;

  private final LogisticModel model;

  public CueReach(LogisticModel model) {
    this.model = model;
  }

  /** {@code one} with its whole cue, and without the words of the cue in its content. */
  public Attribution whole(Attribution one, MarkedSentence sentence) {
    int head = one.cueHead();
    int start = contentStart(one, sentence);
    double[] right =
        chances(
            rightMost(one, sentence) - head,
            step -> model.likelihood(ReachFeatures.right(sentence, one, head + step, start)));
    double[] left =
        chances(
            head - leftMost(one, sentence),
            step -> model.likelihood(ReachFeatures.left(sentence, one, head - step)));
    int l = likeliest(left);
    int r = likeliest(right);
    Span cue = sentence.span(head - l, head + r);
    double chance = agreement(left, right, l, r);
    return one.reaching(cue, behind(cue, one.content(), sentence), chance);
  }

  private static int likeliest(double[] chances) {
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    return best;
  }

  /**
   * How likely a cue of {@code l} words left and {@code r} words right of the verb is the true one
   * or nearly: four fifths of the longer one's words are shared.
   */
  private static double agreement(double[] left, double[] right, int l, int r) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      for (int k = 0; k < right.length; k++) {
        int shared = 1 + Math.min(l, i) + Math.min(r, k);
        int longer = 1 + Math.max(l + r, i + k);
        if (shared >= LEAST_SHARED * longer) {
          sum += left[i] * right[k];
        }
      }
    }
    return sum;
  }

  /** How likely the cue ends after no, one, two, … of at most {@code most} steps. */
  private static double[] chances(int most, IntToDoubleFunction goesOn) {
    double[] chances = new double[most + 1];
    double chance = 1;
    for (int step = 0; step <= most; step++) {
      double next = step < most && chance > LEAST_CHANCE ? goesOn.applyAsDouble(step + 1) : 0;
      chances[step] = chance * (1 - next);
      chance *= next;
    }
    return chances;
  }

  /** Index of the first token of the content behind the cue; one past the sentence if none is. */
  public static int contentStart(Attribution one, MarkedSentence sentence) {
    int verb = sentence.token(one.cueHead()).span().end();
    return one.content().stream()
        .filter(piece -> piece.start() >= verb)
        .mapToInt(piece -> sentence.tokensBefore(piece.start()))
        .findFirst()
        .orElse(sentence.size());
  }

  /** The last token the cue may hold: it leaves some content, and takes no source and no marks. */
  public static int rightMost(Attribution one, MarkedSentence sentence) {
    int head = one.cueHead();
    Span verb = sentence.token(head).span();
    int end = sentence.span(head, sentence.size() - 1).end();
    for (Span piece : one.content()) {
      end = piece.start() >= verb.end() ? Math.min(end, piece.end() - 1) : end;
    }
    if (one.source() != null && one.source().start() > verb.start()) {
      end = Math.min(end, one.source().start());
    }
    int last = head;
    while (last < head + MOST
        && sentence.has(last + 1)
        && !sentence.isQuoted(last + 1)
        && sentence.token(last + 1).span().end() <= end) {
      last++;
    }
    return last;
  }

  /** The first token the cue may hold: it takes no source and no marks. */
  public static int leftMost(Attribution one, MarkedSentence sentence) {
    int first = one.cueHead();
    while (first > Math.max(0, one.cueHead() - MOST)
        && !sentence.isQuoted(first - 1)
        && !(one.source() != null && sentence.token(first - 1).span().overlaps(one.source()))) {
      first--;
    }
    return first;
  }

  private static List<Span> behind(Span cue, List<Span> content, MarkedSentence sentence) {
    List<Span> pieces = new ArrayList<>();
    for (Span piece : content) {
      if (!piece.overlaps(cue)) {
        pieces.add(piece);
      } else if (cue.contains(piece.start()) && piece.end() > cue.end()) {
        int next = sentence.tokensBefore(cue.end());
        pieces.add(new Span(sentence.token(next).span().start(), piece.end()));
      } else {
        pieces.add(piece);
      }
    }
    return pieces;
  }
}
