package news.parallax.annotation.syntax;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.TagClass;
import news.parallax.knowledge.VerbClass;

/**
 * A verb with its auxiliaries; "want to say" is two groups, the second an infinitive.
 *
 * @param first index of the first token in the sentence
 * @param last index of the last token, inclusive
 * @param head index of the main verb
 */
public record VerbGroup(int first, int last, int head, Form form) {

  /** What kind of clause the verb can head. */
  public enum Form {
    /** Has or is a tensed verb: needs a subject of its own. */
    FINITE,
    /** Finite and passive: the subject is not who acts. */
    PASSIVE,
    /** "to say". */
    INFINITIVE,
    /** "saying". */
    GERUND,
    /** "asked", bare. */
    PARTICIPLE
  }

  /** Whether it is finite, active or passive. */
  public boolean isTensed() {
    return form == Form.FINITE || form == Form.PASSIVE;
  }

  /** The verb groups of {@code sentence}, in order. */
  public static List<VerbGroup> in(Sentence sentence) {
    List<VerbGroup> groups = new ArrayList<>();
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.kind() == Phrase.Kind.VERB) {
        int start = phrase.first();
        for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
          if (sentence.tokens().get(i).isTag("TO") || opensAnother(sentence.tokens(), start, i)) {
            add(groups, sentence, start, i - 1);
            start = i;
          }
        }
        add(groups, sentence, start, phrase.last());
      }
    }
    return groups;
  }

  /** "proposed accepting", "helped raise": a verb behind one that is no auxiliary. */
  private static boolean opensAnother(List<Token> tokens, int first, int i) {
    if (!tokens.get(i).isTag("VB")) {
      return false;
    }
    int before = i - 1;
    while (before >= first && !tokens.get(before).isTag("VB")) {
      before--;
    }
    return before >= first
        && !tokens.get(before).isTag("MD")
        && !VerbClass.AUXILIARIES.hasAsWritten(tokens.get(before).lemma());
  }

  private static void add(List<VerbGroup> groups, Sentence sentence, int first, int last) {
    List<Token> tokens = sentence.tokens();
    for (int head = last; head >= first; head--) {
      if (tokens.get(head).isTag("VB")) {
        groups.add(new VerbGroup(first, last, head, form(tokens, first, head)));
        return;
      }
    }
  }

  private static Form form(List<Token> tokens, int first, int head) {
    boolean finite = false;
    boolean be = false;
    for (int i = first; i <= head; i++) {
      Token token = tokens.get(i);
      if (token.isTag("TO")) {
        return Form.INFINITIVE;
      }
      finite |= isTensed(token);
      be |= i < head && (token.lemma().equals("be") || token.lemma().equals("get"));
    }
    boolean participle = tokens.get(head).isTag("VBN") || tokens.get(head).isTag("VBD");
    if (!finite) {
      return tokens.get(head).isTag("VBG") ? Form.GERUND : Form.PARTICIPLE;
    }
    return be && participle ? Form.PASSIVE : Form.FINITE;
  }

  private static boolean isTensed(Token token) {
    return TagClass.FINITE.has(token.tag());
  }
}
