package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.name.Acronym;
import news.parallax.knowledge.name.EntityType;

/**
 * Common nouns that the text gives letters in brackets for, "the harbour union (HU)": wherever the
 * same nouns stand, they name what the letters name.
 */
final class GlossedNouns {
  /** How many words without a letter of their own, like "of", the nouns may hold. */
  private static final int MOST_SKIPPED = 2;

  private final List<Sentence> sentences;
  private final List<NameLinker.Link> links;

  private GlossedNouns(List<NameLinker.Link> links, List<Sentence> sentences) {
    this.links = links;
    this.sentences = sentences;
  }

  /** The places of such nouns, tied to the entities of their letters in {@code links}. */
  static List<NameLinker.Link> of(List<NameLinker.Link> links, List<Sentence> sentences) {
    return new GlossedNouns(links, sentences).found();
  }

  private List<NameLinker.Link> found() {
    Map<List<String>, NameLinker.Link> nouns = new LinkedHashMap<>();
    links.forEach(link -> explained(link).ifPresent(words -> nouns.putIfAbsent(words, link)));
    List<NameLinker.Link> found = new ArrayList<>();
    nouns.forEach((words, letters) -> found.addAll(places(words, letters)));
    return found;
  }

  /** The words before the bracket that holds {@code link}, if its letters spell them. */
  private Optional<List<String>> explained(NameLinker.Link link) {
    FoundName letters = link.name();
    List<Token> tokens = tokens(letters.sentence());
    int open = letters.first() - 1;
    boolean bracketed =
        open > 0
            && letters.last() + 1 < tokens.size()
            && tokens.get(open).word().equals("(")
            && tokens.get(letters.last() + 1).word().equals(")");
    boolean printed = Acronym.isPrinted(letters.text()) && letters.type() != EntityType.PERSON;
    if (!bracketed || !printed) {
      return Optional.empty();
    }
    int most = Math.min(open, letters.text().length() + MOST_SKIPPED);
    return IntStream.rangeClosed(2, most)
        .mapToObj(many -> tokens.subList(open - many, open))
        .filter(nouns -> nouns.stream().allMatch(GlossedNouns::isCommon))
        .map(GlossedNouns::words)
        .filter(words -> Acronym.of(letters.text()).spells(String.join(" ", words)))
        .findFirst();
  }

  private static boolean isCommon(Token token) {
    return token.word().chars().allMatch(Character::isLowerCase);
  }

  private List<NameLinker.Link> places(List<String> words, NameLinker.Link letters) {
    List<NameLinker.Link> places = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = tokens(i);
      for (int t = 0; t + words.size() <= tokens.size(); t++) {
        List<Token> here = tokens.subList(t, t + words.size());
        if (words(here).equals(words)) {
          places.add(place(i, t, t + words.size() - 1, letters));
        }
      }
    }
    return places;
  }

  private NameLinker.Link place(int sentence, int first, int last, NameLinker.Link letters) {
    String text = FoundName.text(tokens(sentence), first, last);
    FoundName name = new FoundName(sentence, first, first, last, text, letters.name().type());
    return new NameLinker.Link(name, letters.entity(), letters.type(), "gloss");
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(token -> token.word().toLowerCase(Locale.ROOT)).toList();
  }

  private List<Token> tokens(int sentence) {
    return sentences.get(sentence).tokens();
  }
}
