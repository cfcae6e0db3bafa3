package news.parallax.annotation.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.Token;
import news.parallax.annotation.Token.NameClass;
import news.parallax.article.Span;

/**
 * Stanford CoreNLP's Penn Treebank tokenizer, left-three-words tagger, morphology and three-class
 * name recogniser, called directly. Immutable after loading; safe for use by many threads.
 */
public final class CoreNlpTagger implements Tagger {
  private static final String TAGGER_MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String NAME_MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String TOKENIZER_OPTIONS =
      "invertible=true,untokenizable=noneKeep,ptb3Escaping=false,splitHyphenated=false";

  private static final String DASH = "--";
  private static final String NUMBER = "CD";

  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;

  private CoreNlpTagger(MaxentTagger tagger, CRFClassifier<CoreLabel> names) {
    this.tagger = tagger;
    this.names = names;
  }

  /**
   * Loads the English models from the class path, both at once.
   *
   * @throws UncheckedIOException when a model is missing or damaged
   */
  public static CoreNlpTagger english() {
    RedwoodConfiguration.empty().apply(); // CoreNLP reports its loading on standard error
    CompletableFuture<CRFClassifier<CoreLabel>> names =
        CompletableFuture.supplyAsync(CoreNlpTagger::nameModel);
    MaxentTagger tagger = new MaxentTagger(TAGGER_MODEL);
    return new CoreNlpTagger(tagger, names.join());
  }

  private static CRFClassifier<CoreLabel> nameModel() {
    try {
      return CRFClassifier.getClassifier(NAME_MODEL);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the name model " + NAME_MODEL, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the name model does not fit this CoreNLP", e);
    }
  }

  @Override
  public List<Token> tokenize(String text) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(text), new CoreLabelTokenFactory(true), TOKENIZER_OPTIONS);
    List<Token> tokens = new ArrayList<>();
    while (tokenizer.hasNext()) {
      CoreLabel label = tokenizer.next();
      Span span = new Span(label.beginPosition(), label.endPosition());
      String word = span.of(text);
      tokens.add(new Token(span, word, "", word, NameClass.NONE));
    }
    return tokens;
  }

  @Override
  public List<Token> tag(List<Token> sentence) {
    List<CoreLabel> labels = sentence.stream().map(CoreNlpTagger::label).toList();
    tagger.tagCoreLabels(labels);
    List<CoreLabel> answers = names.classifySentence(labels);
    Morphology morphology = new Morphology();
    List<Token> tagged = new ArrayList<>(sentence.size());
    for (int i = 0; i < labels.size(); i++) {
      String tag = isInNumber(labels, i) ? NUMBER : labels.get(i).tag();
      tagged.add(tagged(sentence.get(i), tag, answers.get(i), morphology));
    }
    return tagged;
  }

  /** Whether the dash at {@code i} stands within "2012–13", of which the tokenizer makes three. */
  private static boolean isInNumber(List<CoreLabel> labels, int i) {
    return labels.get(i).word().equals(DASH)
        && i > 0
        && i + 1 < labels.size()
        && labels.get(i - 1).tag().equals(NUMBER)
        && labels.get(i + 1).tag().equals(NUMBER)
        && labels.get(i - 1).endPosition() == labels.get(i).beginPosition()
        && labels.get(i).endPosition() == labels.get(i + 1).beginPosition();
  }

  private static CoreLabel label(Token token) {
    CoreLabel label = new CoreLabel();
    String plain = plain(token.word());
    label.setWord(plain);
    label.setValue(plain);
    label.setOriginalText(token.word());
    label.setBeginPosition(token.span().start());
    label.setEndPosition(token.span().end());
    return label;
  }

  /** Typographic marks as the models saw them in training. */
  private static String plain(String word) {
    return switch (word) {
      case "“", "«", "„" -> "``";
      case "”", "»" -> "''";
      case "‘" -> "`";
      case "—", "–" -> DASH;
      case "…" -> "...";
      default -> word.replace('’', '\'').replace('С', 'C').replace('с', 'c');
    };
  }

  private static Token tagged(Token token, String tag, CoreLabel label, Morphology morphology) {
    String plain = label.word();
    String lemma =
        tag.startsWith("NNP") ? plain : morphology.lemma(plain, tag).toLowerCase(Locale.ROOT);
    String answer = label.get(CoreAnnotations.AnswerAnnotation.class);
    return new Token(token.span(), token.word(), tag, lemma, nameClass(answer));
  }

  private static NameClass nameClass(String answer) {
    return switch (answer) {
      case "PERSON" -> NameClass.PERSON;
      case "LOCATION" -> NameClass.LOCATION;
      case "ORGANIZATION" -> NameClass.ORGANIZATION;
      default -> NameClass.NONE;
    };
  }
}
