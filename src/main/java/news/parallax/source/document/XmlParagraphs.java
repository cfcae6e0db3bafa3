package news.parallax.source.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.parallax.source.UnreadableException;

/**
 * The paragraphs of a document in XML. Nothing outside the document is resolved: declarations of a
 * document type are refused, and with them all entities of its own.
 */
final class XmlParagraphs {
  /** No document nests its elements deeper; one made to do harm may. */
  private static final int DEEPEST = 500;

  private final ElementVocabulary vocabulary;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int depth;

  /** The depth of the element that is left out with all in it; 0 where none is open. */
  private int leftOut;

  private int texts;
  private int inParagraph;
  private boolean hidden;

  private XmlParagraphs(ElementVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The paragraphs that have words, in the order of the document.
   *
   * @throws UnreadableException when {@code xml} is damaged
   */
  static List<String> of(byte[] xml, ElementVocabulary vocabulary) throws UnreadableException {
    XmlParagraphs reader = new XmlParagraphs(vocabulary);
    try {
      XMLStreamReader events = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      while (events.hasNext()) {
        reader.take(events.next(), events);
      }
    } catch (XMLStreamException e) {
      throw new UnreadableException(
          "is damaged: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
    reader.close();
    return List.copyOf(reader.paragraphs);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void take(int event, XMLStreamReader events) throws UnreadableException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(events.getLocalName());
      case XMLStreamConstants.END_ELEMENT -> end(events.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> words(events.getText());
      default -> {}
    }
  }

  private void start(String element) throws UnreadableException {
    depth++;
    if (depth > DEEPEST) {
      throw new UnreadableException("nests its parts too deep to be a report");
    } else if (leftOut > 0) {
      return;
    } else if (vocabulary.left().contains(element)) {
      leftOut = depth;
    } else if (vocabulary.paragraphs().contains(element)) {
      close();
      inParagraph++;
    } else if (vocabulary.breaks().contains(element)) {
      open.append('\n');
    } else if (vocabulary.spaces().contains(element)) {
      open.append(' ');
    }
    texts += vocabulary.texts().contains(element) ? 1 : 0;
    hidden =
        (hidden || vocabulary.hiding().contains(element)) && !vocabulary.runs().contains(element);
  }

  private void end(String element) {
    if (leftOut == depth) {
      leftOut = 0;
    } else if (leftOut == 0) {
      texts -= vocabulary.texts().contains(element) ? 1 : 0;
      hidden &= !vocabulary.runs().contains(element);
      if (vocabulary.paragraphs().contains(element)) {
        close();
        inParagraph--;
      }
    }
    depth--;
  }

  private void words(String words) {
    boolean isText = vocabulary.texts().isEmpty() ? inParagraph > 0 : texts > 0;
    if (leftOut == 0 && isText && !hidden) {
      open.append(words);
    }
  }

  private void close() {
    String paragraph = open.toString().replaceAll("[ \\t\\u00A0]+", " ").strip();
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
  }
}
