package news.parallax.comparison.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Framing;
import news.parallax.comparison.Framing.Device;
import news.parallax.comparison.Reuse;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.framing.LoadedLexicon.Entry;
import news.parallax.comparison.framing.LoadedLexicon.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds evaluative names ("the two tyrants") and loaded words ("bloody war") that an outlet uses in
 * its own voice: outside quotation marks and outside what it reports somebody to have said.
 */
public final class FramingFinder {
  /** Of a phrase shown. */
  private static final int MOST_WORDS = 5;

  private final Dossier dossier;
  private final AnnotatedArticle article;
  private final OwnVoice voice;

  private FramingFinder(Dossier dossier, AnnotatedArticle article) {
    this.dossier = dossier;
    this.article = article;
    this.voice = new OwnVoice(article);
  }

  /**
   * The framing of all articles, in text order; what they print alike counts once.
   *
   * @param reuse the passages they share
   */
  public static List<Framing> framing(Dossier dossier, List<Reuse> reuse) {
    List<Framing> all =
        dossier.articles().stream()
            .flatMap(article -> new FramingFinder(dossier, article).inArticle().stream())
            .toList();
    return new Reprints(dossier, reuse).joined(all);
  }

  private List<Framing> inArticle() {
    List<Framing> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!article.article().isFurniture(sentence.span())) {
        inSentence(sentence, found);
      }
    }
    return found;
  }

  /** Loaded words of one phrase make one finding. */
  private void inSentence(Sentence sentence, List<Framing> found) {
    int end = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Entry> entry = i <= end ? Optional.empty() : LoadedLexicon.at(sentence, i);
      if (entry.isPresent() && isOwn(sentence, i, entry.orElseThrow())) {
        Entry loaded = entry.orElseThrow();
        int first = first(sentence, i, loaded);
        end = last(sentence, i, loaded);
        found.add(framing(sentence, first, end, i, loaded));
      }
    }
  }

  private boolean isOwn(Sentence sentence, int index, Entry entry) {
    boolean marked = voice.isMarked(sentence.tokens().get(index).span());
    if (marked || (entry.role() == Role.NAMING && !isHead(sentence, index, entry))) {
      return false;
    }
    boolean reported = voice.isReported(sentence, index);
    return !reported || (entry.role() == Role.NAMING && voice.holdsMarks(sentence));
  }

  /** In "monster rocket" nobody is called a monster. */
  private static boolean isHead(Sentence sentence, int index, Entry entry) {
    int last = index + entry.lemmas().size() - 1;
    boolean owner =
        last + 1 < sentence.tokens().size() && sentence.tokens().get(last + 1).tag().equals("POS");
    return owner
        || sentence
            .phraseAt(last, Phrase.Kind.NOUN)
            .map(phrase -> phrase.head() == last)
            .orElse(true);
  }

  /** A name is shown with its determiner and modifiers, a superlative with its "most". */
  private static int first(Sentence sentence, int index, Entry entry) {
    if (entry.role() == Role.NAMING) {
      int last = index + entry.lemmas().size() - 1;
      return sentence
          .phraseAt(last, Phrase.Kind.NOUN)
          .map(phrase -> Math.max(phrase.first(), last - MOST_WORDS + 1))
          .orElse(index);
    }
    boolean most = index > 0 && sentence.tokens().get(index - 1).word().equalsIgnoreCase("most");
    return most ? index - 1 : index;
  }

  /** An adjective is shown with its noun. */
  private static int last(Sentence sentence, int index, Entry entry) {
    int last = index + entry.lemmas().size() - 1;
    switch (entry.role()) {
      case VERB, TRANSITIVE, NOUN, POLITY, ADVERB -> {
        return last;
      }
      default -> {}
    }
    return sentence
        .phraseAt(last, Phrase.Kind.NOUN)
        .map(phrase -> Math.min(Math.max(phrase.head(), last), index + MOST_WORDS - 1))
        .orElse(last);
  }

  private Framing framing(Sentence sentence, int first, int last, int index, Entry entry) {
    Citation citation = article.cite(sentence.span(first, last));
    String word = article.words(sentence.span(index, index + entry.lemmas().size() - 1));
    Device device = entry.role() == Role.NAMING ? Device.NAMING : Device.LOADED_WORD;
    String because =
        device == Device.NAMING
            ? "calls somebody “%s” outside quotations".formatted(word)
            : "uses “%s” outside quotations and reported speech".formatted(word);
    String rule = device == Device.NAMING ? "evaluative-name" : "loaded-word";
    EntityId about = about(around(sentence, first, last));
    return new Framing(citation, device, about, Explanation.of(rule, because, citation));
  }

  private static Span around(Sentence sentence, int first, int last) {
    Span words = sentence.span(first, last);
    return sentence
        .phraseAt(last, Phrase.Kind.NOUN)
        .map(phrase -> sentence.span(phrase).cover(words))
        .orElse(words);
  }

  private @Nullable EntityId about(Span span) {
    return article.mentions().stream()
        .filter(mention -> mention.isSingle() && mention.span().overlaps(span))
        .map(Mention::entity)
        .map(entity -> dossier.roster().of(entity))
        .flatMap(Optional::stream)
        .map(StoryEntity::id)
        .findFirst()
        .orElse(null);
  }
}
