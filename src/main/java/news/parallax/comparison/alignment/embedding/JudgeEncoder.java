package news.parallax.comparison.alignment.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import news.parallax.comparison.alignment.ClauseInSentence;

/**
 * Lays two clauses side by side as the judge reads them: {@code [CLS] one [SEP] other [SEP]}, each
 * clause between two marks in as much of its sentence as there is room for. The judge was trained
 * on what this gives.
 */
public final class JudgeEncoder {
  /** Pieces of one side, beside the two marks: its clause first, then what stands around it. */
  private static final int MOST_OF_SIDE = 26;

  /** Pieces of a whole sentence. */
  private static final int MOST_OF_SENTENCE = 48;

  private final WordPieceTokenizer tokenizer;
  private final int start;
  private final int end;
  private final int open;
  private final int close;

  JudgeEncoder(WordPieceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
    this.start = tokenizer.id("[CLS]");
    this.end = tokenizer.id("[SEP]");
    this.open = tokenizer.id("[unused1]");
    this.close = tokenizer.id("[unused2]");
  }

  /** The one that goes with the judge that ships. */
  public static JudgeEncoder load() {
    return new JudgeEncoder(ModelFiles.tokenizer());
  }

  /** The pieces of one side, by number. */
  public List<Integer> side(ClauseInSentence one) {
    List<Integer> clause = tokenizer.ids(one.clause());
    clause = clause.subList(0, Math.min(clause.size(), MOST_OF_SIDE));
    List<Integer> before = tokenizer.ids(one.before());
    List<Integer> after = tokenizer.ids(one.after());
    int room = MOST_OF_SIDE - clause.size();
    int ahead = Math.min(before.size(), Math.max(room / 2, room - after.size()));
    List<Integer> side = new ArrayList<>(before.subList(before.size() - ahead, before.size()));
    side.add(open);
    side.addAll(clause);
    side.add(close);
    side.addAll(after.subList(0, Math.min(after.size(), room - ahead)));
    return side;
  }

  /**
   * Two sides as the model reads them.
   *
   * @param ids of the pieces
   * @param segments 0 in the first side, 1 in the other
   * @param inside 1 for the pieces of both clauses, 0 for the others
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, right where it was made
  record Pair(long[] ids, long[] segments, long[] inside) {}

  /** Two whole sentences, all of which is inside. */
  Pair sentences(String one, String other) {
    return laidOut(sentence(one), sentence(other), this::whole);
  }

  private long[] whole(List<Integer> all) {
    return all.stream().mapToLong(piece -> piece == start || piece == end ? 0 : 1).toArray();
  }

  private List<Integer> sentence(String words) {
    List<Integer> pieces = tokenizer.ids(words);
    return pieces.subList(0, Math.min(pieces.size(), MOST_OF_SENTENCE));
  }

  Pair pair(List<Integer> one, List<Integer> other) {
    return laidOut(one, other, this::marked);
  }

  private Pair laidOut(
      List<Integer> one, List<Integer> other, Function<List<Integer>, long[]> inside) {
    List<Integer> all = new ArrayList<>(List.of(start));
    all.addAll(one);
    all.add(end);
    all.addAll(other);
    all.add(end);
    long[] segments = new long[all.size()];
    Arrays.fill(segments, one.size() + 2, segments.length, 1);
    long[] ids = all.stream().mapToLong(Integer::longValue).toArray();
    return new Pair(ids, segments, inside.apply(all));
  }

  /** What stands between two marks is inside. */
  private long[] marked(List<Integer> all) {
    long[] inside = new long[all.size()];
    boolean within = false;
    for (int i = 0; i < inside.length; i++) {
      within &= all.get(i) != close;
      inside[i] = within ? 1 : 0;
      within |= all.get(i) == open;
    }
    return inside;
  }
}
