package news.parallax.evaluation.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import news.parallax.article.Span;

/** The words of a text by number, so that stretches of it can be compared word by word. */
final class WordSet {
  private final List<Span> words = new ArrayList<>();

  WordSet(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
  }

  /** The numbers of the words in {@code spans}. */
  BitSet in(List<Span> spans) {
    BitSet set = new BitSet();
    for (Span span : spans) {
      for (int i = firstFrom(span.start()); i < words.size(); i++) {
        if (words.get(i).start() >= span.end()) {
          break;
        }
        set.set(i);
      }
    }
    return set;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Shared words as a share of the larger set; 0 when both are empty. */
  static double overlap(BitSet one, BitSet other) {
    BitSet shared = (BitSet) one.clone();
    shared.and(other);
    int larger = Math.max(one.cardinality(), other.cardinality());
    return larger == 0 ? 0 : (double) shared.cardinality() / larger;
  }
}
