package news.parallax.annotation.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.annotation.syntax.ClauseOpenings;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SpeakerNouns;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.Pronouns;
import news.parallax.knowledge.VerbClass;

/**
 * Tells reported speech worth listing from other things a verb does to its object. A verb of saying
 * reports a clause or, with a speaker, what it demands, denies, promises and the like; a verb of
 * thinking only a clause.
 */
public final class ReportedSpeech {
  private static final Set<String> PLEAS = Set.of("guilty", "not", "no");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Pattern PERCENT = Pattern.compile("(?:%|per ?cent).*");

  /** How many words before its number the name of a share may have. */
  private static final int SHARE_REACH = 3;

  private final SpeakerNouns nouns;

  public ReportedSpeech(SpeakerNouns nouns) {
    this.nouns = nouns;
  }

  /** Whether the source of {@code one}, if any, can do what the verb says of it. */
  public boolean hasSpeaker(Attribution one, MarkedSentence sentence) {
    return one.sourceHead() == null
        || !one.isVerbal()
        || (!isShare(one, sentence) && canSay(one, sentence));
  }

  private boolean canSay(Attribution one, MarkedSentence sentence) {
    int head = sentence.tokensBefore(Objects.requireNonNull(one.sourceHead()).start());
    if (ARTICLES.contains(sentence.word(head).toLowerCase(Locale.ROOT))) {
      return false; // "The chant went on": a noun that was taken for a verb
    }
    Span source = Objects.requireNonNull(one.sourceHead());
    return (one.isSpeech() && one.frame().isUtterance() && !isParticiple(one, sentence))
        ? !nouns.isMute(sentence, source)
        : nouns.canSpeak(sentence, source);
  }

  /** "Some 60 percent of voters said": a share of those whom a poll asked. */
  private static boolean isShare(Attribution one, MarkedSentence sentence) {
    int first = sentence.tokensBefore(Objects.requireNonNull(one.source()).start());
    return IntStream.range(first, first + SHARE_REACH)
        .filter(i -> sentence.isTag(i, "CD"))
        .anyMatch(i -> PERCENT.matcher(sentence.word(i + 1) + sentence.word(i + 2)).matches());
  }

  /** "pleaded guilty to lying": what is done in court and says nothing. */
  private static boolean isPlea(Attribution one, MarkedSentence sentence) {
    return one.lemma().equals("plead") && PLEAS.contains(sentence.word(one.cueHead() + 1));
  }

  /** "a boat called “Golden Girl”". */
  private static boolean isParticiple(Attribution one, MarkedSentence sentence) {
    VerbGroup verb = sentence.verb(one.cueHead());
    return verb != null && verb.form() == VerbGroup.Form.PARTICIPLE;
  }

  /** Whether {@code one} of the attributions of a sentence reports speech without marks. */
  public boolean reports(
      Attribution one, List<Attribution> ofSentence, MarkedSentence sentence, String text) {
    if (!one.isLikely()
        || isQuestioned(one, sentence)
        || isInClaim(one, ofSentence)
        || isPlea(one, sentence)) {
      return false;
    }
    Span source = one.source();
    if (source == null) {
      boolean states = one.frame().isUtterance() && one.frame() != Frame.QUESTION;
      return one.isSpeech()
          && states
          && !one.lemma().endsWith("/p")
          && !isParticiple(one, sentence);
    }
    boolean it = source.of(text).equalsIgnoreCase("it");
    if (source.of(text).equalsIgnoreCase("you") || (it && !one.isSpeech())) {
      return false;
    }
    if (one.frame().isUtterance()) {
      return one.isSpeech() || tells(one) || StanceCues.takesStance(one, sentence);
    }
    boolean says =
        (states(one, sentence) || (one.isSpeech() && holdsMarks(one, sentence)))
            && !isAddressed(one)
            && one.frame() != Frame.AS;
    return (says || StanceCues.takesStance(one, sentence))
        && !one.cue().of(text).toLowerCase(Locale.ROOT).startsWith("to ")
        && !isInside(one.cue(), ofSentence);
  }

  /** "was asked by reporters about the plan", which tells nothing that they said. */
  private static boolean isQuestioned(Attribution one, MarkedSentence sentence) {
    boolean passive = one.lemma().equals("ask/p") || isParticiple(one, sentence);
    return passive && one.lemma().startsWith("ask") && !one.frame().isUtterance();
  }

  /** "the claim that aides informed him": what is claimed to have been said. */
  private static boolean isInClaim(Attribution one, List<Attribution> ofSentence) {
    return ofSentence.stream()
        .filter(other -> other.kind() == Attribution.Kind.NOUN && !other.equals(one))
        .filter(other -> other.frame() == Frame.THAT && other.source() != null)
        .anyMatch(other -> other.content().stream().anyMatch(piece -> piece.contains(one.core())));
  }

  /** "found that it leaks", "thinks it leaks", but not "knew why", "learned that it leaks". */
  private static boolean tells(Attribution one) {
    return switch (one.frame()) {
      case THAT, QUOTE -> !VerbClass.KNOWING.has(one.lemma());
      case CLAUSE, AFTER -> VerbClass.OPINION.has(one.lemma().replace("/p", ""));
      default -> false;
    };
  }

  /** "urged them to stay", "denied a role", "called for calm", but not "praised her". */
  private static boolean states(Attribution one, MarkedSentence sentence) {
    return switch (one.frame()) {
      case INFINITIVE -> one.isSpeech();
      case PREPOSITION -> VerbClass.STATING.has(one.lemma()) && isTopic(one, sentence);
      case OBJECT -> !one.lemma().equals("call") && VerbClass.STATING.has(one.lemma());
      default -> false;
    };
  }

  /** "warned of floods", but not "was accused during the race". */
  private static boolean isTopic(Attribution one, MarkedSentence sentence) {
    return one.content().stream()
        .anyMatch(piece ->
            FunctionWords.TOPIC_PREPOSITIONS.has(
                sentence.word(sentence.tokensBefore(piece.start()) - 1)));
  }

  /** "told the supporters": the object is who is spoken to. */
  private static boolean isAddressed(Attribution one) {
    return one.frame() == Frame.OBJECT && VerbClass.ADDRESSING.has(one.lemma());
  }

  /** "called the plan “late”": marked words in an object show that it was said. */
  private static boolean holdsMarks(Attribution one, MarkedSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Span token = sentence.token(i).span();
      if (sentence.isQuoted(i) && one.content().stream().anyMatch(it -> it.contains(token))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What {@code one} tells, a line a piece. "The bridge, he said, was old" is one line with its
   * cue, and the opening of "In addition, she said, it leaks" none.
   */
  public static List<Span> told(Attribution one, MarkedSentence sentence, String text) {
    List<Span> pieces = one.content();
    boolean bound = pieces.size() == 2 && isBound(pieces.getFirst(), sentence);
    if (pieces.size() == 2 && (bound || !holdsVerb(pieces.getFirst(), sentence))) {
      Span rest = pieces.getLast();
      boolean whole =
          !bound && ClauseOpenings.of(sentence).isClause(sentence.tokensBefore(rest.start()));
      return List.of(whole ? rest : pieces.getFirst().cover(rest));
    }
    return pieces.stream().filter(piece -> !Pronouns.EMPTY.has(piece.of(text).strip())).toList();
  }

  /** "Until it is safe, she said, nobody should cross": the opening needs the rest. */
  private static boolean isBound(Span opening, MarkedSentence sentence) {
    int first = sentence.tokensBefore(opening.start());
    return !sentence.isQuoted(first)
        && (FunctionWords.BINDING_OPENERS.has(sentence.word(first))
            || ClauseOpenings.of(sentence).isSubordinator(first));
  }

  private static boolean holdsVerb(Span piece, MarkedSentence sentence) {
    return sentence.verbs().stream()
        .map(verb -> sentence.token(verb.head()).span())
        .anyMatch(piece::contains);
  }

  private static boolean isInside(Span cue, List<Attribution> ofSentence) {
    return ofSentence.stream()
        .filter(other -> other.frame().isUtterance() && other.isLikely())
        .anyMatch(other -> other.content().stream().anyMatch(piece -> piece.contains(cue)));
  }
}
