package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.annotation.Token.NameClass;
import news.parallax.annotation.mark.Nickname;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.Capitals;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.Gazetteer;
import news.parallax.knowledge.name.GivenNames;
import news.parallax.knowledge.name.HeadNouns;
import news.parallax.knowledge.name.TitleWords;

/**
 * Finds the names of one sentence: starts from the recogniser's runs, mends them ("St |
 * Petersburg", "Vostok | Station") and parts them from the titles before them. Linear in the
 * sentence.
 */
final class NameFinder {

  private final HeadNouns heads = HeadNouns.english();
  private final Gazetteer gazetteer = Gazetteer.english();
  private final int index;
  private final List<Token> tokens;
  private final CapitalStyle style;
  private final NameTyper typer;
  private final NameTitles titles;

  private NameFinder(int index, Sentence sentence) {
    this.index = index;
    this.tokens = sentence.tokens();
    this.style = CapitalStyle.of(sentence);
    this.typer = new NameTyper(tokens);
    this.titles = new NameTitles(tokens);
  }

  /** The names of {@code sentence}, which is the article's number {@code index}, in order. */
  static List<FoundName> names(int index, Sentence sentence) {
    return new NameFinder(index, sentence).names();
  }

  private List<FoundName> names() {
    List<FoundName> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = runEnd(at);
      if (end > at) {
        split(at, end, names);
      }
      at = Math.max(end, at + 1);
    }
    return names;
  }

  /** The end of the run of name words that begins at {@code from}; {@code from} if none does. */
  private int runEnd(int from) {
    if (!isCapital(from) || !isNameWord(from)) {
      return from;
    }
    int end = from + 1;
    while (end < tokens.size()) {
      if (NounClass.PICTURE_CREDITS.has(lower(end - 1)) && isNameWord(end)) {
        return end;
      }
      int nickname = afterNickname(end);
      if (nickname > end) {
        end = nickname;
      } else if (isNameWord(end) && joins(end - 1, end)) {
        end++;
      } else if (connects(end)) {
        end = connected(end) + 1;
      } else {
        return end;
      }
    }
    return end;
  }

  /** Index of the surname behind the nickname in marks at {@code i}; {@code i} if none is there. */
  private int afterNickname(int i) {
    if (!isSign(i)) {
      return i;
    }
    int close = i + 1;
    while (close < tokens.size() && Character.isLetter(lower(close).codePointAt(0))) {
      close++;
    }
    boolean marks = close > i + 1 && close + 1 < tokens.size() && isSign(close);
    return marks
            && Nickname.isOne(words(i - 2, i), words(i + 1, close), words(close + 1, close + 3))
        ? close + 1
        : i;
  }

  private List<String> words(int from, int to) {
    return tokens.subList(Math.max(0, from), Math.min(tokens.size(), to)).stream()
        .map(Token::word)
        .toList();
  }

  private boolean isSign(int i) {
    return Nickname.isSign(tokens.get(i).word());
  }

  private boolean isNameWord(int i) {
    Token token = tokens.get(i);
    if (!Character.isLetterOrDigit(token.word().codePointAt(0))
        || token.word().equals("I")
        || isPartyAndRegion(token.word())) {
      return false;
    }
    boolean classed = token.nameClass() != NameClass.NONE;
    if (!isCapital(i)) {
      return classed && i > 0 && continuesClass(i) && heads.type(token.word()).isPresent();
    }
    if (Capitals.isParticled(token.word())) {
      return true;
    }
    if (heads.namesNobody(token.word())
        && !(classed && (continuesClass(i) || isClassed(i + 1, token.nameClass())))) {
      return false;
    }
    return classed ? !isLoneAdjective(i) : token.isTag("NNP") && style == CapitalStyle.RUNNING;
  }

  private boolean isCapital(int i) {
    String word = tokens.get(i).word();
    return Capitals.isCapital(word) || Capitals.isParticled(word);
  }

  /** "R-Ohio", "D-N.Y.": for whom and where somebody was elected. */
  private static boolean isPartyAndRegion(String word) {
    if (word.length() < 4 || word.charAt(1) != '-' || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    String region = word.substring(2);
    return Atlas.world().shortened(region).isPresent()
        || Atlas.world().shortened(region + ".").isPresent()
        || Atlas.world().sites(region).stream().anyMatch(site -> site.kind() == Atlas.Kind.REGION);
  }

  private boolean isLoneAdjective(int i) {
    return gazetteer.stateOfAdjective(tokens.get(i).word()).isPresent()
        && !isClassed(i + 1, tokens.get(i).nameClass())
        && !endsName(i);
  }

  /** "the Morning Dane": a name goes before, which is no title. */
  private boolean endsName(int i) {
    if (i == 0 || !tokens.get(i - 1).tag().equals("NNP")) {
      return false;
    }
    String before = tokens.get(i - 1).word();
    return continuesClass(i)
        && Capitals.isCapital(before)
        && !TitleWords.english().isTitle(before)
        && gazetteer.stateOfAdjective(before).isEmpty();
  }

  private boolean continuesClass(int i) {
    return isClassed(i - 1, tokens.get(i).nameClass());
  }

  private boolean isClassed(int i, NameClass nameClass) {
    return i >= 0 && i < tokens.size() && tokens.get(i).nameClass() == nameClass;
  }

  /** Two recognised neighbours of different classes are two names. */
  private boolean joins(int before, int i) {
    NameClass left = tokens.get(before).nameClass();
    NameClass right = tokens.get(i).nameClass();
    return left == NameClass.NONE || right == NameClass.NONE || left == right;
  }

  /** Index of the word that the small word at {@code i} joins: "of the", "von der". */
  private int connected(int i) {
    boolean article = lower(i).equals("of") && lower(i + 1).equals("the");
    boolean particles =
        FunctionWords.NAME_PARTICLES.has(lower(i))
            && FunctionWords.NAME_PARTICLES.has(lower(i + 1));
    return article || particles ? i + 2 : i + 1;
  }

  /** Whether the small word at {@code i} stands inside a name. */
  private boolean connects(int i) {
    int next = connected(i);
    if (next >= tokens.size() || !isNameWord(next)) {
      return false;
    }
    NameClass nameClass = tokens.get(i).nameClass();
    boolean classed =
        nameClass != NameClass.NONE && continuesClass(i) && isClassed(next, nameClass);
    return switch (lower(i)) {
      case "of" -> classed || heads.takesOf(tokens.get(i - 1).word());
      case "'s", "’s", "'", "’" ->
          next == i + 1
              && ((classed && nameClass == NameClass.ORGANIZATION)
                  || NounClass.OWNERS.has(lower(i - 1)));
      default ->
          FunctionWords.NAME_LINKS.has(lower(i))
              ? classed && next == i + 1
              : FunctionWords.NAME_PARTICLES.has(lower(i))
                  && (tokens.get(next).nameClass() == NameClass.PERSON || isOfPerson(i));
    };
  }

  /** "Ursula von der Heide": the surname is none to the recogniser, the given name is. */
  private boolean isOfPerson(int i) {
    return i > 0
        && isClassed(i - 1, NameClass.PERSON)
        && GivenNames.english().isGiven(tokens.get(i - 1).word());
  }

  private String lower(int i) {
    return i < tokens.size() ? tokens.get(i).word().toLowerCase(Locale.ROOT) : "";
  }

  /** Parts the run {@code [from, end)} into title and name. */
  private void split(int from, int end, List<FoundName> names) {
    int first = titles.nameStart(from, end);
    int last = titles.nameEnd(first, end);
    if (first >= end || (last == first && titles.isAlone(first, from))) {
      return;
    }
    boolean titled = first > from || titles.isTitled(first);
    EntityType type = typer.type(first, last, titled);
    if (isName(first, last, type)) {
      int title = type == EntityType.PERSON ? titles.start(first) : first;
      while (!names.isEmpty() && names.getLast().title() >= title) {
        names.removeLast(); // "Prime Minister" before "Sir Hugh Orme" is no name, but the title
      }
      title = names.isEmpty() ? title : Math.max(title, names.getLast().last() + 1);
      names.add(
          new FoundName(index, title, first, last, FoundName.text(tokens, first, last), type));
    }
  }

  /** A word with a capital only because it begins the sentence is no name. */
  private boolean isName(int first, int last, EntityType type) {
    boolean classed = typer.majority(first, last) != NameClass.NONE;
    if (classed) {
      return true;
    }
    boolean afterMark =
        first == 1 && !Character.isLetterOrDigit(tokens.getFirst().word().codePointAt(0));
    boolean opens = first == 0 || afterMark;
    boolean adjective =
        first == last && gazetteer.stateOfAdjective(tokens.get(first).word()).isPresent();
    return !adjective && (last > first || !opens || type == EntityType.PERSON);
  }
}
