package news.parallax.comparison.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs that follow each other closely in both texts: a shared passage with small edits.
 *
 * @param runs at least one, in order in both texts
 */
record Passage(WordStream a, WordStream b, List<Run> runs) {
  /** Words that an editor may have put in, cut or changed between two runs, on either side. */
  private static final int WIDEST_GAP = 7;

  /** How many open passages a run may join; bounds the work on texts that repeat themselves. */
  private static final int MOST_OPEN = 16;

  private static final int MOST_STRAY_WORDS = 2;

  Passage {
    runs = List.copyOf(runs);
  }

  /** The passages {@code a} and {@code b} share, by place in {@code a}. */
  static List<Passage> shared(WordStream a, WordStream b) {
    List<List<Run>> chains = new ArrayList<>();
    for (Run run : Run.shared(a, b)) {
      openFor(run, chains, a == b).add(run);
    }
    return chains.stream().map(chain -> new Passage(a, b, chain).trimmed().stretched()).toList();
  }

  private static List<Run> openFor(Run run, List<List<Run>> chains, boolean sameText) {
    for (int k = chains.size() - 1; k >= Math.max(0, chains.size() - MOST_OPEN); k--) {
      List<Run> chain = chains.get(k);
      boolean apart = !sameText || run.endOfA() <= chain.getFirst().b();
      if (apart && follows(chain.getLast(), run)) {
        return chain;
      }
    }
    List<Run> fresh = new ArrayList<>();
    chains.add(fresh);
    return fresh;
  }

  private static boolean follows(Run before, Run run) {
    int gapInA = run.a() - before.endOfA();
    int gapInB = run.b() - before.endOfB();
    return gapInA >= 0 && gapInA <= WIDEST_GAP && gapInB >= 0 && gapInB <= WIDEST_GAP;
  }

  /** Without the one or two words that reach over into the next sentence. */
  private Passage trimmed() {
    Run last = runs.getLast();
    for (int cut = 1; cut <= MOST_STRAY_WORDS && cut < last.length(); cut++) {
      if (a.endsSentence(last.endOfA() - cut - 1)) {
        List<Run> shorter = new ArrayList<>(runs);
        shorter.set(runs.size() - 1, new Run(last.a(), last.b(), last.length() - cut));
        return new Passage(a, b, shorter);
      }
    }
    return this;
  }

  /** With the equal words at the edges of its first and last sentence, across a short gap. */
  private Passage stretched() {
    List<Run> longer = new ArrayList<>(runs);
    Run head = headRun();
    if (head.length() > 0) {
      longer.addFirst(head);
    }
    Run tail = tailRun();
    if (tail.length() > 0) {
      longer.addLast(tail);
    }
    return new Passage(a, b, longer);
  }

  private Run headRun() {
    int fromA = a.sentenceStart(startInA());
    int fromB = b.sentenceStart(startInB());
    int room = Math.min(startInA() - fromA, startInB() - fromB);
    int length = 0;
    while (length < room && Run.isShared(a.word(fromA + length), b.word(fromB + length))) {
      length++;
    }
    Run run = new Run(fromA, fromB, length);
    return follows(run, runs.getFirst()) ? run : new Run(fromA, fromB, 0);
  }

  private Run tailRun() {
    int toA = a.sentenceEnd(endInA() - 1);
    int toB = b.sentenceEnd(endInB() - 1);
    int room = Math.min(toA - endInA(), toB - endInB());
    int length = 0;
    while (length < room && Run.isShared(a.word(toA - length - 1), b.word(toB - length - 1))) {
      length++;
    }
    Run run = new Run(toA - length, toB - length, length);
    boolean crossing = a == b && toA > startInB();
    return follows(runs.getLast(), run) && !crossing ? run : new Run(toA, toB, 0);
  }

  /** Whether {@code other} joins places that this passage already joins elsewhere. */
  boolean covers(Passage other) {
    return covers(startInA(), endInA(), other.startInA(), other.endInA())
        || covers(startInB(), endInB(), other.startInB(), other.endInB());
  }

  private static boolean covers(int start, int end, int otherStart, int otherEnd) {
    int shared = Math.min(end, otherEnd) - Math.max(start, otherStart);
    return shared * 2 > otherEnd - otherStart;
  }

  int startInA() {
    return runs.getFirst().a();
  }

  int startInB() {
    return runs.getFirst().b();
  }

  int endInA() {
    return runs.getLast().endOfA();
  }

  int endInB() {
    return runs.getLast().endOfB();
  }

  /** Words of the runs, those of the gaps that differ left out. */
  int equalWords() {
    return runs.stream().mapToInt(Run::length).sum();
  }

  /** Equal words that carry sense, each counted once: a run of names or formulas has few. */
  long tellingWords() {
    return runs.stream()
        .flatMap(run -> IntStream.range(run.a(), run.endOfA()).mapToObj(a::word))
        .filter(Word::telling)
        .map(Word::form)
        .distinct()
        .count();
  }

  /** Share of equal words in the longer of the two places, 0 to 1. */
  double similarity() {
    int longest = Math.max(endInA() - startInA(), endInB() - startInB());
    return (double) equalWords() / longest;
  }

  /** Whether both places are one or more whole sentences. */
  boolean isWhole() {
    return a.beginsSentence(startInA())
        && b.beginsSentence(startInB())
        && a.endsSentence(endInA() - 1)
        && b.endsSentence(endInB() - 1);
  }

  /** The words of the gaps, as {@code this weekend's / -}; empty when all are equal. */
  List<String> differences() {
    List<String> differences = new ArrayList<>();
    for (int k = 1; k < runs.size(); k++) {
      String inA = words(a, runs.get(k - 1).endOfA(), runs.get(k).a());
      String inB = words(b, runs.get(k - 1).endOfB(), runs.get(k).b());
      if (!inA.equals(inB)) {
        differences.add(inA + " / " + inB);
      }
    }
    return differences;
  }

  private static String words(WordStream text, int from, int to) {
    return from >= to ? "-" : text.article().words(text.cite(from, to).span());
  }
}
