package news.parallax.annotation.quotation;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.Attribution.Kind;
import news.parallax.annotation.attribution.FoundSource;
import news.parallax.annotation.attribution.SourceRule;
import news.parallax.annotation.mark.MarkedSpan;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.TagClass;
import news.parallax.knowledge.VerbClass;

/**
 * Tells titles and terms in marks, which nobody says: the “Tonight” show, the so-called “night
 * tax”, a “stop and search” policy.
 */
final class TitleReader {
  /** How long the title of a programme or the name of an addressee may be, in words. */
  private static final int LONGEST_TITLE = 6;

  private static final int LONGEST_NAME = 3;

  private final MarkedSentence sentence;
  private final int first;
  private final int last;
  private final FoundSource found;
  private final List<Integer> words;

  private TitleReader(MarkedSentence sentence, int first, int last, FoundSource found) {
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    this.found = found;
    this.words = IntStream.rangeClosed(first, last).filter(this::isWord).boxed().toList();
  }

  /** Whether {@code mark}, which opens in {@code sentence}, is a title or term. */
  static boolean isTerm(MarkedSpan mark, MarkedSentence sentence, FoundSource found) {
    int first = sentence.indexAt(mark.span().start());
    int last = first < 0 ? -1 : sentence.afterQuote(first) - 1;
    boolean within = last >= first && last >= 0 && endsIn(mark.span(), sentence.token(last).span());
    TitleReader term = within ? new TitleReader(sentence, first, last, found) : null;
    return term != null && !term.words.isEmpty() && term.isTerm();
  }

  private static boolean endsIn(Span mark, Span token) {
    return token.end() >= mark.end();
  }

  private boolean isTerm() {
    boolean alone = first == 0 && last == sentence.size() - 1;
    boolean said = alone || isWording(first - 1) || isPredicate(leader() - 1);
    return isNamed() || isProvision() || (!said && (isProgramme() || isTitle()));
  }

  private boolean isWord(int i) {
    return !sentence.word(i).isEmpty() && Character.isLetterOrDigit(sentence.word(i).charAt(0));
  }

  /** "the so-called “night tax”", "known as “draa”", "which means “heavenly palace”". */
  private boolean isNamed() {
    int before = first - 1;
    while (sentence.isTag(before, "DT")) {
      before--;
    }
    String word = sentence.word(before);
    if (sentence.isNameNoun(before)) {
      return true;
    }
    if (FunctionWords.NAMING_WORDS.has(word)) {
      return word.contains("-") || found.rule() != SourceRule.INSIDE_REPORTED_CLAUSE;
    }
    int verb = word.equals("as") || word.equals("to") ? before - 1 : before;
    return sentence.isNaming(verb) && (sentence.lemma(verb).equals("know") || !isCue(verb));
  }

  private boolean isCue(int verb) {
    Attribution by = found.attribution();
    return by != null && by.cue().contains(sentence.token(verb).span());
  }

  /** A “don’t ask” policy: a clause that names a provision. */
  private boolean isProvision() {
    return NounClass.PROVISIONS.has(sentence.word(last + 1))
        && sentence.isTag(words.getFirst(), "VB")
        && !sentence.isTag(words.getFirst(), "VBN");
  }

  /** Where the first of several in a row opens: “Night Owl” and “Lazy Ana”. */
  private int leader() {
    int at = first;
    while (FunctionWords.JOINTS.has(sentence.word(at - 1)) && sentence.endsQuote(at - 2)) {
      at -= 2;
      while (!sentence.startsQuote(at)) {
        at--;
      }
    }
    return at;
  }

  /** "it was “Mostly True”", "labeled “Mostly True”", "hailed her as “Night Owl”". */
  private boolean isPredicate(int i) {
    String lemma = sentence.lemma(i);
    boolean labels = VerbClass.LABELLING.has(lemma) && !VerbClass.NAMING.has(lemma);
    boolean joins = lemma.equals("be") || sentence.word(i).equals("as");
    return labels || (joins && found.isFound());
  }

  /** The “Tonight” show, the film “Night Ferry”, on “Good Morning”. */
  private boolean isProgramme() {
    String before = sentence.word(first - 1);
    String kind = before.equals(",") ? sentence.word(first - 2) : before;
    boolean headline = sentence.sentence().role() != Block.Role.PARAGRAPH;
    boolean titled =
        NounClass.PROGRAMMES.has(sentence.word(last + 1))
            || (!headline && NounClass.PROGRAMMES.has(kind));
    boolean addressed =
        !headline
            && words.size() <= LONGEST_NAME
            && (FunctionWords.ADDRESSED.has(before) || sentence.isTag(first - 1, "POS"));
    return words.size() <= LONGEST_TITLE
        && isCapital(words.getFirst())
        && isCapital(words.getLast())
        && (titled || addressed);
  }

  /** Capitals throughout, where nobody is said to say just these words. */
  private boolean isTitle() {
    return sentence.sentence().role() == Block.Role.PARAGRAPH
        && !sentence.word(first - 1).matches("an?")
        && isCapitalThroughout()
        && !isIntroduced();
  }

  /** Whether a verb gives just these words to somebody: "chanted “Sail”", "called her “Owl”". */
  private boolean isIntroduced() {
    Attribution by = found.attribution();
    String before = sentence.word(first - 1);
    if (by == null) {
      return false;
    }
    if (by.kind() != Kind.VERB || before.equals(":")) {
      return true;
    }
    String lemma = by.lemma().replace("/p", "");
    return lemma.equals("tell")
        ? before.equals(",")
        : found.isNextTo() || VerbClass.LABELLING.has(lemma);
  }

  /** "shouts the phrase “Sail Now”", "chants of “Sail Now”". */
  private boolean isWording(int i) {
    boolean of = sentence.word(i).equals("of");
    return of
        ? NounClass.CUES.has(sentence.lemma(i - 1))
        : NounClass.WORDINGS.has(sentence.lemma(i));
  }

  private boolean isCapitalThroughout() {
    return words.stream().filter(this::isCapital).count() >= 2
        && isCapital(words.getFirst())
        && isCapital(words.getLast())
        && words.stream().allMatch(i -> isCapital(i) || isSmall(i))
        && IntStream.rangeClosed(first, last).noneMatch(i -> sentence.word(i).equals("!"));
  }

  private boolean isCapital(int i) {
    return !Character.isLowerCase(sentence.word(i).codePointAt(0));
  }

  /** What titles write small: articles, prepositions, "and". */
  private boolean isSmall(int i) {
    return TagClass.TITLE_LINK.has(sentence.tag(i));
  }
}
