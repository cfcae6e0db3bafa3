package news.parallax.comparison.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token.NameClass;
import news.parallax.article.Span;
import news.parallax.comparison.Origin.Kind;
import news.parallax.knowledge.StoryWords;
import news.parallax.knowledge.WordList;

/**
 * A sentence that passes on what an agency, other media or an issuing body said.
 *
 * @param sentence the whole sentence
 * @param source the words that name the source
 * @param name as the text says it, without a determiner; for an agency the name a reader knows
 */
record AttributedSentence(Span sentence, Span source, Kind kind, String name) {
  private static final Set<String> ISSUERS = Set.copyOf(WordList.of("issuers.txt").entries());
  private static final Set<String> MEDIA = Set.copyOf(WordList.of("media.txt").entries());

  private static final Pattern MEDIA_FILLER =
      Pattern.compile("\\b%s\\b".formatted(StoryWords.MEDIA_FILLERS.pattern()));
  private static final Pattern DETERMINER = Pattern.compile("^(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) ");

  /** What makes two attributions one source: the name, spelling and small words apart. */
  String key() {
    String plain = name.toLowerCase(Locale.ROOT).replace("defense", "defence").replace('’', '\'');
    return kind == Kind.AGENCY ? name : MEDIA_FILLER.matcher(plain).replaceAll("").strip() + kind;
  }

  /** The attributions of {@code article} in text order, at most one a sentence. */
  static List<AttributedSentence> of(AnnotatedArticle article) {
    List<AttributedSentence> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      in(article, sentence).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<AttributedSentence> in(AnnotatedArticle article, Sentence sentence) {
    List<Phrase> phrases = sentence.phrases();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.kind() == Phrase.Kind.NOUN && isSource(article, sentence, i)) {
        Optional<AttributedSentence> attribution = named(article, sentence, phrase);
        if (attribution.isPresent()) {
          return attribution;
        }
      }
    }
    return Optional.empty();
  }

  /** "according to X", "X said", "told X", "quoted by X". */
  private static boolean isSource(AnnotatedArticle article, Sentence sentence, int index) {
    Phrase phrase = sentence.phrases().get(index);
    if (article.isQuoted(sentence.span(phrase))) {
      return false;
    }
    return followsAccordingTo(sentence, phrase)
        || isSubjectOfSaying(sentence, index)
        || isAgencyTold(article, sentence, index)
        || isQuotedBy(sentence, index);
  }

  private static boolean followsAccordingTo(Sentence sentence, Phrase phrase) {
    return isWord(sentence, phrase.first() - 1, "to")
        && isWord(sentence, phrase.first() - 2, "according");
  }

  private static boolean isSubjectOfSaying(Sentence sentence, int index) {
    if (index + 1 >= sentence.phrases().size()) {
      return false;
    }
    Phrase phrase = sentence.phrases().get(index);
    Phrase next = sentence.phrases().get(index + 1);
    return next.kind() == Phrase.Kind.VERB
        && next.first() == phrase.last() + 1
        && isFinite(sentence, next)
        && StoryWords.CREDITING.hasAsWritten(sentence.head(next).lemma());
  }

  private static boolean isFinite(Sentence sentence, Phrase verb) {
    String tag = sentence.tokens().get(verb.first()).tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  private static boolean isAgencyTold(AnnotatedArticle article, Sentence sentence, int index) {
    Phrase phrase = sentence.phrases().get(index);
    boolean told = isWord(sentence, phrase.first() - 1, "told");
    return told && Agencies.in(article.words(sentence.span(phrase))).isPresent();
  }

  private static boolean isQuotedBy(Sentence sentence, int index) {
    int before = sentence.phrases().get(index).first() - 1;
    return isWord(sentence, before, "by")
        && (isWord(sentence, before - 1, "quoted")
            || isWord(sentence, before - 1, "reported")
            || isWord(sentence, before - 1, "cited"));
  }

  private static boolean isWord(Sentence sentence, int index, String word) {
    return index >= 0 && sentence.tokens().get(index).word().equalsIgnoreCase(word);
  }

  private static Optional<AttributedSentence> named(
      AnnotatedArticle article, Sentence sentence, Phrase phrase) {
    Span span = sentence.span(phrase);
    String words = article.words(span).replaceAll("\\s+", " ");
    String plain = DETERMINER.matcher(words).replaceFirst("");
    boolean isPerson = sentence.head(phrase).nameClass() == NameClass.PERSON;
    Optional<String> agency = isPerson ? Optional.empty() : Agencies.in(words);
    if (agency.isPresent()) {
      return Optional.of(
          new AttributedSentence(sentence.span(), span, Kind.AGENCY, agency.orElseThrow()));
    }
    String head = sentence.head(phrase).lemma().toLowerCase(Locale.ROOT);
    boolean specific = plain.indexOf(' ') > 0 || StoryWords.UNIQUE_ISSUERS.hasAsWritten(head);
    return specific && (ISSUERS.contains(head) || MEDIA.contains(head))
        ? Optional.of(new AttributedSentence(sentence.span(), span, Kind.STATEMENT, plain))
        : Optional.empty();
  }
}
