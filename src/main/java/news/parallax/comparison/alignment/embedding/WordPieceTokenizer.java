package news.parallax.comparison.alignment.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's uncased tokenizer: lower case, accents stripped, words and marks apart, each word cut
 * greedily into the longest known pieces (Devlin et al. 2019; Wu et al. 2016).
 */
final class WordPieceTokenizer {
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int start;
  private final int end;

  WordPieceTokenizer(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.unknown = id("[UNK]");
    this.start = id("[CLS]");
    this.end = id("[SEP]");
  }

  /**
   * The number of {@code piece}.
   *
   * @throws IllegalArgumentException when the vocabulary lacks it
   */
  int id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /**
   * The pieces of a sentence.
   *
   * @param ids of all pieces, between a start and an end mark
   * @param firsts for each word the index of its first piece; at the end that of the end mark
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, right where it was made
  record Pieces(long[] ids, int[] firsts) {}

  /** The pieces of {@code words}, cut to {@code most} ids; a word past the cut has none. */
  Pieces pieces(List<String> words, int most) {
    List<Integer> ids = new ArrayList<>();
    int[] firsts = new int[words.size() + 1];
    ids.add(start);
    for (int i = 0; i < words.size(); i++) {
      firsts[i] = Math.min(ids.size(), most - 1);
      if (ids.size() < most) {
        words(words.get(i)).forEach(word -> addPieces(word, ids));
      }
    }
    int kept = Math.min(ids.size(), most - 1);
    firsts[words.size()] = kept;
    long[] result = new long[kept + 1];
    for (int i = 0; i < kept; i++) {
      result[i] = ids.get(i);
    }
    result[kept] = end;
    return new Pieces(result, firsts);
  }

  /** The pieces of {@code text}, without marks around them. */
  List<Integer> ids(String text) {
    List<Integer> ids = new ArrayList<>();
    words(text).forEach(word -> addPieces(word, ids));
    return ids;
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> !isUnseen(c))
        .forEach(c -> {
          boolean letter = Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
          if (letter) {
            word.appendCodePoint(c);
            return;
          }
          close(word, words);
          if (!Character.isWhitespace(c)
              && !Character.isSpaceChar(c)
              && !Character.isISOControl(c)) {
            words.add(Character.toString(c));
          }
        });
    close(word, words);
    return words;
  }

  /** Accents, which stand apart after decomposition, and marks of zero width. */
  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static void close(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private void addPieces(String word, List<Integer> ids) {
    if (word.length() > LONGEST_WORD) {
      ids.add(unknown);
      return;
    }
    List<Integer> pieces = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = longestPiece(word, from);
      if (to < 0) {
        ids.add(unknown);
        return;
      }
      pieces.add(id(piece(word, from, to)));
      from = to;
    }
    ids.addAll(pieces);
  }

  private int longestPiece(String word, int from) {
    for (int to = word.length(); to > from; to--) {
      if (vocabulary.containsKey(piece(word, from, to))) {
        return to;
      }
    }
    return -1;
  }

  private static String piece(String word, int from, int to) {
    String piece = word.substring(from, to);
    return from == 0 ? piece : "##" + piece;
  }
}
