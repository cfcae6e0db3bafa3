package news.parallax.evaluation.time;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Outlet;
import news.parallax.article.Published;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One TimeML document: its text and the time expressions its annotators marked.
 *
 * @param times in text order, without the creation time
 */
record TimeMlDocument(String name, String text, LocalDate created, List<Timex> times) {
  private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*(?:\\n(?!\\s*\\n)[^\\n]*)*");

  /** A marked time expression. */
  record Timex(Span span, String type, String value) {}

  /** The documents in {@code folder} in order of name. */
  static List<TimeMlDocument> folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.filter(file -> file.toString().endsWith(".tml")).sorted().toList();
      List<TimeMlDocument> documents = new ArrayList<>();
      for (Path file : sorted) {
        documents.add(read(file));
      }
      return documents;
    }
  }

  private static TimeMlDocument read(Path file) throws IOException {
    try {
      return new Parser().parse(file.getFileName().toString(), Files.readString(file));
    } catch (XMLStreamException e) {
      throw new IOException(file + " is no TimeML: " + e.getMessage(), e);
    }
  }

  /** As an article published on the day of creation, one block a paragraph. */
  Article article() {
    List<Block> blocks = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      int end = paragraph.start() + paragraph.group().stripTrailing().length();
      blocks.add(new Block(new Span(paragraph.start(), end), Block.Role.PARAGRAPH));
    }
    return new Article(
        new ArticleId("a1"),
        name,
        new Outlet("timeml", "TimeML", null),
        null,
        blocks,
        List.of(),
        List.of(),
        Published.on(created),
        Locale.US,
        text);
  }

  private static final class Parser {
    private final StringBuilder text = new StringBuilder();
    private final List<Timex> times = new ArrayList<>();
    private boolean inText;
    private @Nullable LocalDate created;
    private int start = -1;
    private String type = "";
    private String value = "";

    TimeMlDocument parse(String name, String xml) throws XMLStreamException {
      XMLInputFactory factory = XMLInputFactory.newInstance();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        step(reader);
      }
      LocalDate day = created;
      if (day == null) {
        throw new XMLStreamException("no creation time");
      }
      return new TimeMlDocument(name, text.toString(), day, List.copyOf(times));
    }

    private void step(XMLStreamReader reader) throws XMLStreamException {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        open(reader);
      } else if (event == XMLStreamReader.END_ELEMENT) {
        close(reader.getLocalName());
      } else if (inText && reader.isCharacters()) {
        text.append(reader.getText());
      }
    }

    private void open(XMLStreamReader reader) {
      if (reader.getLocalName().equals("TEXT")) {
        inText = true;
      } else if (reader.getLocalName().equals("TIMEX3")) {
        start = text.length();
        type = String.valueOf(reader.getAttributeValue(null, "type"));
        value = String.valueOf(reader.getAttributeValue(null, "value"));
        if ("CREATION_TIME".equals(reader.getAttributeValue(null, "functionInDocument"))) {
          created = LocalDate.parse(value.substring(0, 10));
        }
      }
    }

    private void close(String element) {
      if (element.equals("TEXT")) {
        inText = false;
      } else if (element.equals("TIMEX3") && inText && text.length() > start) {
        times.add(new Timex(new Span(start, text.length()), type, value));
      }
    }
  }
}
