package news.parallax.comparison.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.AlignedText;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.name.NameKey;

/** The reports that a draft is held against, to be searched for what it says. */
final class Reports {
  /** So many sentences may stand behind one of the draft: it may put several together. */
  private static final int MOST_NEAR = 4;

  /** One word in common is chance. */
  private static final int FEWEST_PLAIN = 2;

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

  private final Dossier dossier;
  private final Sense sense;
  private final List<SentenceHandle> sentences = new ArrayList<>();
  private final IdentityHashMap<SentenceHandle, Set<String>> keys = new IdentityHashMap<>();
  private final Set<String> words = new HashSet<>();
  private final List<String> names;

  /** The articles of {@code dossier} but for the first, which is the draft. */
  Reports(Dossier dossier, Sense sense) {
    this.dossier = dossier;
    this.sense = sense;
    articles().forEach(this::read);
    this.names = articles().stream().map(one -> plain(one.article().text())).toList();
  }

  private void read(AnnotatedArticle article) {
    Stream.of(article.sentences(), article.captions())
        .flatMap(List::stream)
        .flatMap(sentence -> sentence.tokens().stream())
        .flatMap(token -> Stream.of(folded(token.word()), folded(token.lemma())))
        .forEach(words::add);
    for (Sentence sentence : article.sentences()) {
      SentenceHandle handle = new SentenceHandle(article, sentence);
      sentences.add(handle);
      keys.put(handle, keys(sentence));
    }
  }

  /**
   * A sentence of a report.
   *
   * @param likeness of sense, 0 to 1
   * @param shared the share of the draft's words that it holds
   * @param plain the share of those that are no names
   * @param number how many of these it holds
   */
  record Near(SentenceHandle at, double likeness, double shared, double plain, int number) {
    double near() {
      return likeness + shared;
    }

    /** Whether it may tell some of what the draft does: names alone say too little. */
    boolean mayTell() {
      boolean enough = number >= FEWEST_PLAIN || plain >= 1;
      return enough
          && (plain >= DraftBounds.SHARED
              || (plain >= DraftBounds.SOME_SHARED && likeness >= DraftBounds.ALIKE));
    }
  }

  /** Without the draft. */
  List<AnnotatedArticle> articles() {
    return dossier.articles().subList(1, dossier.articles().size());
  }

  Dossier dossier() {
    return dossier;
  }

  /** The sentences that come nearest to {@code draft}, the nearest first. */
  List<Near> nearest(SentenceHandle draft) {
    List<ContentWord> words = ContentWord.of(draft.sentence());
    Set<String> all = keys(words.stream());
    Set<String> plain = keys(words.stream().filter(word -> !word.isName()));
    return sentences.stream()
        .map(one -> near(draft, all, plain, one))
        .sorted(Comparator.comparingDouble(Near::near).reversed())
        .limit(MOST_NEAR)
        .toList();
  }

  private Near near(SentenceHandle draft, Set<String> all, Set<String> plain, SentenceHandle one) {
    Set<String> held = keys.getOrDefault(one, Set.of());
    double likeness = sense.likeness(draft.words(), one.words());
    return new Near(
        one,
        Math.max(0, likeness),
        share(all, held),
        share(plain, held),
        (int) plain.stream().filter(held::contains).count());
  }

  private static double share(Set<String> wanted, Set<String> held) {
    long shared = wanted.stream().filter(held::contains).count();
    return wanted.isEmpty() ? 0 : (double) shared / wanted.size();
  }

  private static Set<String> keys(Stream<ContentWord> words) {
    return words.map(ContentWord::key).collect(Collectors.toSet());
  }

  /** The folded lemmas of the words of {@code sentence} that say something. */
  static Set<String> keys(Sentence sentence) {
    return keys(ContentWord.of(sentence).stream());
  }

  /** Whether some report has the word of {@code token}, in any of its forms. */
  boolean hold(Token token) {
    return words.contains(folded(token.word())) || words.contains(folded(token.lemma()));
  }

  /** Whether some report prints {@code name}, however spelt. */
  boolean print(String name) {
    String key = plain(name);
    return names.stream().anyMatch(text -> text.contains(key));
  }

  /** The words of {@code text} as names are compared, a blank before and behind each. */
  private static String plain(String text) {
    return " " + NameKey.of(POSSESSIVE.matcher(text).replaceAll(" ")) + " ";
  }

  static String folded(String word) {
    return AlignedText.fold(word).text().toLowerCase(Locale.ROOT);
  }
}
