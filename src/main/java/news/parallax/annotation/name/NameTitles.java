package news.parallax.annotation.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.annotation.Token;
import news.parallax.annotation.Token.NameClass;
import news.parallax.knowledge.name.Capitals;
import news.parallax.knowledge.name.Gazetteer;
import news.parallax.knowledge.name.GivenNames;
import news.parallax.knowledge.name.HeadNouns;
import news.parallax.knowledge.name.TitleWords;

/** Tells in a run of name words the title from the name: "Prime Minister | Helen Marsh". */
final class NameTitles {
  /** What a body's name may end in and a person be. */
  private static final Set<String> JOBS = Set.of("insider", "contributor");

  private final TitleWords titles = TitleWords.english();
  private final HeadNouns heads = HeadNouns.english();
  private final Gazetteer gazetteer = Gazetteer.english();
  private final List<Token> tokens;

  NameTitles(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Where in the run {@code [from, end)} the name begins. */
  int nameStart(int from, int end) {
    return afterPlace(afterTitle(from, end), end);
  }

  /** The last token of the name that begins at {@code first}, without an office behind it. */
  int nameEnd(int first, int end) {
    int last = end - 1;
    while (last > first && isTrailing(last)) {
      last--;
    }
    return last;
  }

  /**
   * Whether the single word at {@code first}, of a run from {@code from}, is no name but a title.
   */
  boolean isAlone(int first, int from) {
    return first == from ? isTitleAlone(first) : isOffice(first);
  }

  /** "Mayor of Streslau Helen Marsh": the title goes up to the given name. */
  private int afterPlace(int first, int end) {
    return lower(first).equals("of")
        ? IntStream.range(first, end - 1)
            .filter(i -> GivenNames.english().isGiven(tokens.get(i).word()))
            .findFirst()
            .orElse(first)
        : first;
  }

  /** "Helen Marsh, Assistant Chief Constable at the Harbour Police": no Mr Constable. */
  private boolean isOffice(int i) {
    return titles.isOffice(tokens.get(i).word())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isTag("IN");
  }

  /** "the Secretary", and "Secretary of State" whatever the recogniser takes it for. */
  private boolean isTitleAlone(int i) {
    boolean office = i + 1 < tokens.size() && lower(i + 1).equals("of");
    return titles.isTitle(tokens.get(i).word()) && (office || isLoose(i));
  }

  private boolean isTrailing(int i) {
    return tokens.get(i).nameClass() == NameClass.NONE && titles.isOffice(tokens.get(i).word());
  }

  /**
   * The first token of the run behind its last title word; a title word that the recogniser took
   * into a place's or body's name belongs to the name.
   */
  private int afterTitle(int from, int end) {
    int first = from;
    for (int i = from; i < end - 1; i++) {
      if (isJobOf(i, end)) {
        first = i + 1;
      }
      if (isLoose(i)
          && (titles.isHonorific(tokens.get(i).word()) || titles.isOffice(tokens.get(i).word()))
          && !heads.beginsPlace(tokens.get(i).word())) {
        first = i + 1;
      }
    }
    while (first < end - 1 && first == from && isLeadingAdjective(first)) {
      first++;
      from = first;
    }
    return first;
  }

  /** "Northern Network Insider Helen Marsh": a given name follows, and more. */
  private boolean isJobOf(int i, int end) {
    return i + 2 < end
        && (JOBS.contains(lower(i)) || titles.isOffice(tokens.get(i).word()))
        && GivenNames.english().isGiven(tokens.get(i + 1).word());
  }

  /** Whether the recogniser has not taken the word into a place's or body's name. */
  private boolean isLoose(int i) {
    NameClass nameClass = tokens.get(i).nameClass();
    return nameClass == NameClass.NONE
        || nameClass == NameClass.PERSON
        || titles.isShort(tokens.get(i).word());
  }

  private boolean isLeadingAdjective(int i) {
    return tokens.get(i).nameClass() == NameClass.NONE
        && (gazetteer.stateOfAdjective(tokens.get(i).word()).isPresent()
            || titles.isModifier(tokens.get(i).word()));
  }

  /** Whether a title stands right before {@code first}. */
  boolean isTitled(int first) {
    return first > 0 && isCapitalTitle(first - 1, true);
  }

  /** Where the capitalised title before {@code first} begins. */
  int start(int first) {
    int start = first;
    while (start > 0 && isCapitalTitle(start - 1, start == first)) {
      start--;
    }
    while (start > 0 && start < first && isInsideName(start)) {
      start++;
    }
    return start;
  }

  /** "White House Press Secretary": the title does not begin with "House". */
  private boolean isInsideName(int i) {
    return titles.isModifier(tokens.get(i).word())
        && tokens.get(i).nameClass() != NameClass.NONE
        && tokens.get(i - 1).nameClass() == tokens.get(i).nameClass();
  }

  private boolean isCapitalTitle(int i, boolean adjacent) {
    String word = tokens.get(i).word();
    if (!Capitals.isCapital(word)) {
      return false;
    }
    if (adjacent) {
      return titles.isHonorific(word) || titles.isOffice(word);
    }
    return titles.isTitle(word) || gazetteer.stateOfAdjective(word).isPresent();
  }

  private String lower(int i) {
    return i < tokens.size() ? tokens.get(i).word().toLowerCase(Locale.ROOT) : "";
  }
}
