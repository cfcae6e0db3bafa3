package news.parallax.annotation.syntax;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.annotation.mark.Nickname;
import news.parallax.article.Span;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/** A sentence whose words in outer quotation marks are set apart from the outlet's own. */
public final class MarkedSentence {
  private static final int LONGEST_NICKNAME = 5;

  private final Sentence sentence;
  private final int[] piece;
  private final @Nullable Phrase[] phrase;
  private final List<VerbGroup> verbs;
  private final boolean afterQuote;

  /**
   * A sentence and the pieces of marked spans.
   *
   * @param pieces outermost marked pieces that touch the sentence, in order
   * @param afterQuote whether the sentence before in the paragraph ended in marks
   */
  public MarkedSentence(Sentence sentence, List<Span> pieces, boolean afterQuote) {
    this.sentence = sentence;
    this.afterQuote = afterQuote;
    this.piece = pieces(sentence, pieces);
    this.phrase = new @Nullable Phrase[size()];
    for (Phrase one : sentence.phrases()) {
      for (int i = one.first(); i <= one.last(); i++) {
        phrase[i] = one;
      }
    }
    this.verbs = VerbGroup.in(sentence);
    openName();
    for (int i = 1; i < size(); i++) {
      joinNickname(i);
      joinName(i);
      joinModifier(i);
      nameByAge(i);
    }
  }

  /** "the 43-year-old said": an adjective that stands for whom it describes. */
  private void nameByAge(int i) {
    boolean age = Token.isAge(word(i)) && isTag(i - 1, "DT");
    if (age && phrase[i] == null && (i + 1 >= size() || phrase[i + 1] == null || !isNoun(i + 1))) {
      cover(new Phrase(Phrase.Kind.NOUN, i - 1, i, i));
    }
  }

  /** "Blackwell pointed": a name the tagger took for an adjective, since it opens the sentence. */
  private void openName() {
    boolean verb = isTag(1, "VBD") || isTag(1, "VBZ") || (isComma(1) && isTag(2, "WP"));
    if (size() > 0 && phrase[0] == null && verb && isNameLike(0) && isTag(0, "JJ")) {
      cover(new Phrase(Phrase.Kind.NOUN, 0, 0, 0));
    }
  }

  /** "Okoye senior adviser Ana Ruiz", "Article 33": two phrases to the chunker, but one. */
  private void joinModifier(int i) {
    Phrase before = phrase[i - 1];
    Phrase after = phrase[i];
    boolean meet = before != null && after != null && !before.equals(after);
    if (meet && before != null && after != null && isModifier(before, after, i)) {
      cover(new Phrase(Phrase.Kind.NOUN, before.first(), after.last(), after.head()));
    }
  }

  private boolean isModifier(Phrase before, Phrase after, int first) {
    boolean nouns =
        before.kind() == Phrase.Kind.NOUN
            && after.kind() == Phrase.Kind.NOUN
            && isTag(first - 1, "NN")
            && isQuoted(first) == isQuoted(first - 1);
    boolean adjective = isTag(first, "JJ") && isTag(after.head(), "NN");
    boolean number = after.first() == after.last() && isTag(first, "CD");
    boolean time =
        NounClass.TIMES.has(word(before.head())) || NounClass.TIMES.has(word(after.head()));
    return nouns && (adjective || number) && !time && !isObject(before);
  }

  /** "gave Ruiz new maps": what stands right behind a verb, but for "said Okoye adviser Ruiz". */
  private boolean isObject(Phrase noun) {
    VerbGroup verb = verb(noun.first() - 1);
    return verb != null && !VerbClass.INVERTING.has(lemma(verb.head()));
  }

  /** Joe “Salt” Harrow: marks that are none of a quotation, within a name. */
  private void joinNickname(int i) {
    Phrase before = phrase[i - 1];
    if (before == null || !isSign(i) || isQuoted(i)) {
      return;
    }
    int close = i + 1;
    while (close < size() && close < i + LONGEST_NICKNAME && !isSign(close)) {
      close++;
    }
    Phrase after = close + 1 < size() ? phrase[close + 1] : null;
    boolean within = has(close) && isSign(close) && !isQuoted(close);
    boolean nickname =
        within && Nickname.isOne(words(i - 2, i), words(i + 1, close), words(close + 1, close + 3));
    if (nickname && after != null) {
      cover(new Phrase(Phrase.Kind.NOUN, before.first(), after.last(), after.head()));
    }
  }

  private List<String> words(int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(size(), to)).mapToObj(this::word).toList();
  }

  /** Whether token {@code i} is the noun "name". */
  public boolean isNameNoun(int i) {
    return lemma(i).equals("name") && isTag(i, "NN");
  }

  /** Whether somebody or something is called by the verb at {@code i}: "known", "dubbed". */
  public boolean isNaming(int i) {
    VerbGroup group = verb(i);
    return group != null
        && (group.form() == VerbGroup.Form.PASSIVE || group.form() == VerbGroup.Form.PARTICIPLE)
        && VerbClass.NAMING.has(lemma(i));
  }

  private boolean isSign(int i) {
    return Nickname.isSign(word(i));
  }

  /** A name, or the end of one, that the tagger took for an adjective: "Tad Divine". */
  private void joinName(int i) {
    Phrase before = phrase[i - 1];
    if (phrase[i] != null || !isNameLike(i)) {
      return;
    }
    Phrase after = i + 1 < size() ? phrase[i + 1] : null;
    if (after != null && isAcronym(i) && opensInName(after, i + 1)) {
      cover(new Phrase(Phrase.Kind.NOUN, i, after.last(), after.head()));
      return;
    }
    boolean joins = before != null && endsInName(before, i - 1);
    cover(new Phrase(Phrase.Kind.NOUN, joins && before != null ? before.first() : i, i, i));
  }

  private void cover(Phrase whole) {
    for (int k = whole.first(); k <= whole.last(); k++) {
      phrase[k] = whole;
    }
  }

  /** "NOW" before "President Ruiz". */
  private boolean isAcronym(int i) {
    String word = word(i);
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private boolean opensInName(Phrase after, int first) {
    return after.kind() == Phrase.Kind.NOUN
        && after.first() == first
        && tag(first).startsWith("NNP")
        && isQuoted(first) == isQuoted(first - 1);
  }

  private boolean endsInName(Phrase before, int last) {
    return before.kind() == Phrase.Kind.NOUN
        && before.last() == last
        && tag(last).startsWith("NNP")
        && isQuoted(last) == isQuoted(last + 1);
  }

  private boolean isNameLike(int i) {
    Token token = token(i);
    return Character.isUpperCase(token.word().codePointAt(0))
        && (token.isTag("JJ") || token.isTag("FW") || token.isTag("RB"));
  }

  private static int[] pieces(Sentence sentence, List<Span> pieces) {
    int[] piece = new int[sentence.tokens().size()];
    int k = 0;
    for (int i = 0; i < piece.length; i++) {
      Span token = sentence.tokens().get(i).span();
      while (k < pieces.size() && pieces.get(k).end() <= token.start()) {
        k++;
      }
      piece[i] = k < pieces.size() && pieces.get(k).overlaps(token) ? k + 1 : 0;
    }
    return piece;
  }

  public Sentence sentence() {
    return sentence;
  }

  /** Whether the sentence before in the paragraph ended in marks: “Why?” Ana Ruiz asked. */
  public boolean isAfterQuote() {
    return afterQuote;
  }

  public int size() {
    return sentence.tokens().size();
  }

  public List<VerbGroup> verbs() {
    return verbs;
  }

  public boolean has(int i) {
    return i >= 0 && i < size();
  }

  public Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The first token that ends behind {@code offset}; -1 when none does. */
  public int indexAt(int offset) {
    for (int i = 0; i < size(); i++) {
      if (token(i).span().end() > offset) {
        return i;
      }
    }
    return -1;
  }

  /** Whether there is a token at {@code i} with a tag that begins with {@code prefix}. */
  public boolean isTag(int i, String prefix) {
    return tag(i).startsWith(prefix);
  }

  /** The word at {@code i}; empty beyond the sentence. */
  public String word(int i) {
    return has(i) ? token(i).word() : "";
  }

  /** The tag at {@code i}; empty beyond the sentence. */
  public String tag(int i) {
    return has(i) ? token(i).tag() : "";
  }

  /** The lemma at {@code i}; empty beyond the sentence. */
  public String lemma(int i) {
    return has(i) ? token(i).lemma() : "";
  }

  /** Whether token {@code i} or its marks stand in outer quotation marks. */
  public boolean isQuoted(int i) {
    return has(i) && piece[i] != 0;
  }

  /** Whether token {@code i} is the first of a marked piece. */
  public boolean startsQuote(int i) {
    return isQuoted(i) && (i == 0 || piece[i - 1] != piece[i]);
  }

  /** Whether token {@code i} is the last of a marked piece. */
  public boolean endsQuote(int i) {
    return isQuoted(i) && (i + 1 >= size() || piece[i + 1] != piece[i]);
  }

  /** The first token after the marked piece that holds {@code i}. */
  public int afterQuote(int i) {
    int end = i;
    while (isQuoted(end) && piece[end] == piece[i]) {
      end++;
    }
    return end;
  }

  public boolean isNoun(int i) {
    Phrase one = has(i) ? phrase[i] : null;
    return one != null && one.kind() == Phrase.Kind.NOUN;
  }

  /** The noun phrase over token {@code i}; null when there is none. */
  public @Nullable NounSpan noun(int i) {
    Phrase one = has(i) ? phrase[i] : null;
    return one == null || one.kind() != Phrase.Kind.NOUN
        ? null
        : new NounSpan(one.first(), one.last(), one.head());
  }

  /** The verb group over token {@code i}; null when there is none. */
  public @Nullable VerbGroup verb(int i) {
    for (VerbGroup group : verbs) {
      if (group.first() <= i && i <= group.last()) {
        return group;
      }
    }
    return null;
  }

  /** How many tokens begin before {@code offset} of the article. */
  public int tokensBefore(int offset) {
    int i = 0;
    while (i < size() && token(i).span().start() < offset) {
      i++;
    }
    return i;
  }

  public boolean isComma(int i) {
    return word(i).equals(",");
  }

  public boolean isDash(int i) {
    return switch (word(i)) {
      case "-", "--", "–", "—", "―" -> true;
      default -> false;
    };
  }

  public Span span(int first, int last) {
    return sentence.span(first, last);
  }
}
