package news.parallax.annotation.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.annotation.Token;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.ChantReader;
import news.parallax.annotation.attribution.FoundSource;
import news.parallax.annotation.attribution.InnerLabel;
import news.parallax.annotation.attribution.MarkedText;
import news.parallax.annotation.attribution.SourceRule;
import news.parallax.annotation.mark.MarkedSpan;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SpeechVerbs;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Block;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.NounClass;

/**
 * Finds the source of each outermost marked span: in its own sentence, else in what stands before
 * it. Works through the article in text order, since a quotation can go on from the last one.
 */
public final class SourceFinder {
  /** How long what joins two marked spans of one speaker may be, in code units. */
  private static final int LONGEST_JOINT = 20;

  /** How many paragraphs back a turn is still in mind. */
  private static final int LAST_BLOCKS = 3;

  /** How many of the turns before may go on. */
  private static final int TURNS = 2;

  private final MarkedText text;
  private final SentenceSources sentences;
  private final Introducers introducers;
  private final SourceRanker ranker;
  private final List<Turn> turns = new ArrayList<>();

  /**
   * A finder in {@code text}.
   *
   * @param candidates the attributions of each of its sentences
   * @param ranker decides between those who may have said the words
   */
  public SourceFinder(MarkedText text, List<List<Attribution>> candidates, SourceRanker ranker) {
    this.text = text;
    this.introducers = new Introducers(text, candidates);
    this.sentences = new SentenceSources(text, candidates);
    this.ranker = ranker;
  }

  /** A marked span whose source was found. */
  private record Turn(
      int firstBlock, int lastBlock, int lastSentence, MarkedSpan mark, FoundSource found) {}

  /** The source of {@code mark}, which stands in sentences {@code first} to {@code last}. */
  public FoundSource find(MarkedSpan mark, int first, int last) {
    MarkedSentence opening = text.sentences().get(first);
    FoundSource chant = ChantReader.source(mark, opening, text.sentences().get(last));
    if (chant != null) {
      return chant;
    }
    FoundSource part = InnerLabel.source(mark, opening, text.article().text());
    FoundSource found =
        part == null ? ranker.choice(candidates(mark, first, last), mark, text) : part;
    if (found.isFound()) {
      turns.add(new Turn(block(first), block(last), last, mark, found));
    }
    return found;
  }

  /**
   * Who may have said the words of {@code mark}, each as {@link SourceRanker} sees it: what its
   * weights are learned from.
   */
  public List<SourceCase> cases(MarkedSpan mark, int first, int last) {
    List<SourceCandidate> all = candidates(mark, first, last);
    return all.stream()
        .filter(one -> one.found().isFound())
        .map(one ->
            new SourceCase(
                one.found(), one.equals(all.getFirst()), SourceFeatures.of(one, all, mark, text)))
        .toList();
  }

  /** Who may have said the words of {@code mark}; first who did as the rules have it. */
  private List<SourceCandidate> candidates(MarkedSpan mark, int first, int last) {
    List<SourceCandidate> found = new ArrayList<>(sentences.find(mark, first, last));
    if (found.isEmpty()) {
      found.add(near(mark, fromContext(mark, first)));
    }
    turns.reversed().stream()
        .limit(TURNS)
        .map(turn -> turn.found().by(SourceRule.SAME_SPEAKER))
        .forEach(one -> addNew(near(mark, one), found));
    if (first > 0) {
      addNew(near(mark, introducers.introduced(first - 1)), found);
      addNew(near(mark, introducers.acting(first - 1)), found);
    }
    return found;
  }

  /** Adds {@code one} unless the same words of the text stand for one of them already. */
  private static void addNew(SourceCandidate one, List<SourceCandidate> found) {
    if (found.stream().noneMatch(one::isSameSource)) {
      found.add(one);
    }
  }

  private static SourceCandidate near(MarkedSpan mark, FoundSource found) {
    return SourceCandidate.near(found, mark.span());
  }

  private int block(int sentence) {
    return text.sentences().get(sentence).sentence().block();
  }

  private FoundSource fromContext(MarkedSpan mark, int first) {
    MarkedSentence own = text.sentences().get(first);
    int token = own.indexAt(mark.span().start());
    if (own.word(token - 1).equals(":") || own.word(token - 2).equals(":")) {
      Attribution subject = introducers.before(first, mark.span().start());
      if (subject != null) {
        return new FoundSource(subject, SourceRule.COLON);
      }
    }
    if (token > 0 && opensGoingOn(own, mark)) {
      return goesOn(first);
    }
    if (token > 0) {
      return isListed(mark) || isHung(own, token) ? listed() : FoundSource.NONE;
    }
    return standingAlone(mark, first);
  }

  /** "Adding, “…”": a verb of saying alone before the marks goes on from the turn before. */
  private static boolean opensGoingOn(MarkedSentence own, MarkedSpan mark) {
    VerbGroup verb = own.verbs().isEmpty() ? null : own.verbs().getFirst();
    boolean opens = verb != null && verb.first() == 0 && verb.form() == VerbGroup.Form.GERUND;
    return verb != null
        && opens
        && SpeechVerbs.says(own, verb)
        && own.indexAt(mark.span().start()) <= verb.last() + 2;
  }

  private FoundSource goesOn(int first) {
    Turn turn = turns.isEmpty() ? null : turns.getLast();
    return turn != null && turn.lastBlock() >= block(first) - 1
        ? turn.found().by(SourceRule.GOES_ON)
        : FoundSource.NONE;
  }

  /**
   * Whether nothing but "and", "a" and the like stands between {@code mark} and the last turn's.
   */
  private boolean isListed(MarkedSpan mark) {
    int end = turns.isEmpty() ? -1 : turns.getLast().mark().span().end();
    int start = mark.span().start();
    if (end < 0 || end > start || start - end > LONGEST_JOINT) {
      return false;
    }
    String between = text.article().text().substring(end, start);
    return between.indexOf('\n') < 0
        && Arrays.stream(between.split("[ ,]"))
            .allMatch(word -> word.isEmpty() || FunctionWords.JOINTS.has(word));
  }

  /** The “golden ferry” against “the wind”: a preposition alone parts the marks of one phrase. */
  private boolean isHung(MarkedSentence own, int token) {
    int end = turns.isEmpty() ? -1 : turns.getLast().mark().span().end();
    return own.isTag(token - 1, "IN")
        && own.endsQuote(token - 2)
        && own.token(token - 2).span().end() == end;
  }

  private FoundSource listed() {
    return turns.getLast().found().by(SourceRule.LISTED);
  }

  private FoundSource standingAlone(MarkedSpan mark, int first) {
    int block = block(first);
    Turn turn = turns.isEmpty() ? null : turns.getLast();
    if (text.sentences().get(first).sentence().role() != Block.Role.PARAGRAPH) {
      return FoundSource.NONE;
    }
    boolean here = turn != null && turn.lastBlock() == block && first - turn.lastSentence() <= 2;
    if (here && !isAnothers(mark, first)) {
      return goesOn(first);
    }
    if (first > 0 && block - block(first - 1) <= 1) {
      FoundSource introduced = introducers.introduced(first - 1);
      if (introduced.isFound()) {
        return introduced;
      }
      FoundSource acting = introducers.acting(first - 1);
      if (block == block(first - 1) && acting.isFound()) {
        return acting;
      }
    }
    if (turn == null || block - turn.lastBlock() > LAST_BLOCKS || isAnothers(mark, first)) {
      return FoundSource.NONE;
    }
    boolean near = block - turn.lastBlock() <= 1 || isTakenUp(turn.lastBlock(), block);
    return (near && !isAnotherNamed(turn, mark, first)) || !turn.mark().closed()
        ? turn.found().by(SourceRule.SAME_SPEAKER)
        : FoundSource.UNCLEAR;
  }

  /**
   * "The comment angered the crew": whether the one paragraph between two blocks takes up words
   * said before.
   */
  private boolean isTakenUp(int from, int to) {
    return to - from == 2
        && text.sentences().stream()
            .filter(one -> one.sentence().block() == from + 1)
            .anyMatch(SourceFinder::takesUp);
  }

  private static boolean takesUp(MarkedSentence one) {
    return IntStream.range(1, one.size())
        .filter(i -> NounClass.CUES.has(one.lemma(i)) && one.isTag(i, "NN"))
        .anyMatch(i -> one.isTag(i - 1, "DT") || one.isTag(i - 1, "PRP$"));
  }

  /** Whether a person who is not in the source of {@code turn} is named between it and the mark. */
  private boolean isAnotherNamed(Turn turn, MarkedSpan mark, int first) {
    Set<String> known =
        new HashSet<>(
            Arrays.asList(turn.found().named().of(text.article().text()).split("[^\\p{L}]+")));
    return text.sentences().subList(turn.lastSentence(), first + 1).stream()
        .flatMap(one -> one.sentence().tokens().stream())
        .filter(token -> token.nameClass() == Token.NameClass.PERSON)
        .filter(token -> token.span().start() >= turn.mark().span().end())
        .filter(token -> token.span().end() <= mark.span().start())
        .anyMatch(token -> !known.contains(token.word()));
  }

  /** “It was late,” a friend told them: the sentence has a verb of saying of its own. */
  private boolean isAnothers(MarkedSpan mark, int first) {
    MarkedSentence own = text.sentences().get(first);
    return own.verbs().stream()
        .filter(verb -> !own.isQuoted(verb.head()) && verb.isTensed())
        .filter(verb -> own.token(verb.first()).span().start() >= mark.span().end())
        .anyMatch(verb -> SpeechVerbs.says(own, verb));
  }
}
