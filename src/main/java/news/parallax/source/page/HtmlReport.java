package news.parallax.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import news.parallax.article.Block;
import news.parallax.article.Furniture;
import news.parallax.article.Span;
import news.parallax.knowledge.WordList;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.ReportMetadata;
import news.parallax.source.Segmentation;
import news.parallax.source.layout.FurnitureFinder;
import news.parallax.source.layout.TextLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article of a web page. What is stored is not the page but the text built from it: the
 * title and each paragraph, heading and caption, parted by empty lines, white space run together.
 * Offsets are into that text.
 */
final class HtmlReport {
  /**
   * A page with more elements is not searched for its article: all its paragraphs are taken. The
   * search takes seconds on more, and no article needs so many.
   */
  private static final int MOST_ELEMENTS = 30_000;

  private static final WordList ELEMENTS = WordList.of(HtmlReport.class, "elements.txt");
  private static final Set<String> BLOCKS = Set.copyOf(ELEMENTS.words("blocks"));
  private static final Set<String> ITEMS = Set.copyOf(ELEMENTS.words("items"));
  private static final Set<String> UNSEEN = Set.copyOf(ELEMENTS.words("unseen"));

  /** Share of a piece's characters that are link: a list of links, a box that leads elsewhere. */
  private static final double LINKED = 0.9;

  /** A linked title is longer; “here” is not what an item of a list says. */
  private static final int FEWEST_LINKED_WORDS = 3;

  /**
   * What an element holds.
   *
   * @param isListed whether it is an item of a list
   * @param linked how many of its characters, white space aside, are those of links
   */
  private record Piece(
      String words, Block.Role role, Furniture.@Nullable Kind kind, boolean isListed, int linked) {
    Piece with(String others) {
      return new Piece(others, role, kind, isListed, linked);
    }

    boolean isLink() {
      long all = visible(words);
      return role == Block.Role.PARAGRAPH
          && linked >= all * LINKED
          && words.split(" ", -1).length >= FEWEST_LINKED_WORDS
          && !words.endsWith(".");
    }

    /** Whether the page itself says that it belongs to the text. */
    boolean isKnown() {
      return isListed || role != Block.Role.PARAGRAPH;
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int linked;

  /** Items of lists and cells, and links, that are open. */
  private int items;

  private int links;

  private HtmlReport() {}

  /** The article of {@code html}, named {@code name}. */
  static ParsedReport read(String name, String html, Problems problems) {
    Document page = Jsoup.parse(html);
    WebPage about = new WebPage(page, fault -> problems.note(name, fault));
    int hidden = UnseenText.remove(page);
    String title = about.title().orElse("").replaceAll("\\s+", " ").strip();
    HtmlReport report = new HtmlReport();
    report.walk(content(page));
    ParsedReport built = report.built(name, title, about.metadata());
    if (hidden > built.text().length()) {
      problems.note(name, "hides most of its text from readers: what it hides is left out");
    }
    return built;
  }

  /** The element that holds the article; the body where none stands out. */
  private static Element content(Document page) {
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return page.body();
    }
    Element found =
        new Readability4J("https://page.invalid/", page.clone()).parse().getArticleContent();
    return found == null || found.text().isBlank() ? page.body() : found;
  }

  private void walk(Element root) {
    take(root, Block.Role.PARAGRAPH, null);
    close(Block.Role.PARAGRAPH, null);
  }

  private void take(Element element, Block.Role role, Furniture.@Nullable Kind kind) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        open.append(text.getWholeText());
        linked += links > 0 ? visible(text.getWholeText()) : 0;
      } else if (child instanceof Element inner && !UNSEEN.contains(inner.normalName())) {
        takeElement(inner, role, kind);
      }
    }
  }

  private void takeElement(Element inner, Block.Role role, Furniture.@Nullable Kind kind) {
    String name = inner.normalName();
    if (name.equals("br")) {
      open.append('\n');
    } else if (name.equals("q")) {
      takeQuotation(inner, role, kind);
    } else if (BLOCKS.contains(name)) {
      close(role, kind);
      items += ITEMS.contains(name) ? 1 : 0;
      Block.Role own = name.matches("h[1-6]") ? Block.Role.HEADING : role;
      Furniture.Kind ownKind = name.equals("figcaption") ? Furniture.Kind.CAPTION : kind;
      int first = pieces.size();
      take(inner, own, ownKind);
      close(own, ownKind);
      items -= ITEMS.contains(name) ? 1 : 0;
      if (name.equals("blockquote")) {
        markQuotation(first);
      }
    } else {
      links += name.equals("a") ? 1 : 0;
      take(inner, role, kind);
      links -= name.equals("a") ? 1 : 0;
    }
  }

  /** Puts the marks around {@code element} that a browser draws there. */
  private void takeQuotation(Element element, Block.Role role, Furniture.@Nullable Kind kind) {
    String words = element.text();
    if (words.isBlank() || isMark(words.charAt(0))) {
      take(element, role, kind);
      return;
    }
    boolean inner = element.parents().stream().anyMatch(one -> one.normalName().equals("q"));
    open.append(inner ? '‘' : '“');
    take(element, role, kind);
    open.append(inner ? '’' : '”');
  }

  /**
   * Puts marks around the pieces from {@code first} on when a colon leads to them: a page sets
   * words apart as a block quotation where others print marks.
   */
  private void markQuotation(int first) {
    boolean led = first > 0 && pieces.get(first - 1).words().endsWith(":");
    boolean plain =
        pieces.subList(first, pieces.size()).stream()
            .noneMatch(piece -> isMark(piece.words().charAt(0)) || piece.kind() != null);
    for (int i = first; led && plain && i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String end = i + 1 == pieces.size() ? "”" : "";
      pieces.set(i, piece.with("“" + piece.words() + end));
    }
  }

  private static boolean isMark(char sign) {
    return "“”‘\"«„'".indexOf(sign) >= 0;
  }

  /** Two line breaks part paragraphs as an element does. */
  private void close(Block.Role role, Furniture.@Nullable Kind kind) {
    String[] all = open.toString().split("\\n[ \\t\\r]*\\n", -1);
    for (String words : all) {
      String plain = words.replaceAll("[\\s\\u00A0]+", " ").strip();
      if (!plain.isEmpty()) {
        pieces.add(new Piece(plain, role, kind, items > 0, all.length == 1 ? linked : 0));
      }
    }
    open.setLength(0);
    linked = 0;
  }

  private static int visible(String text) {
    return (int) text.chars().filter(c -> c > ' ' && c != '\u00A0').count();
  }

  private ParsedReport built(String name, String title, ReportMetadata metadata) {
    StringBuilder text = new StringBuilder(title);
    List<TextLine> lines = new ArrayList<>();
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!(piece.words().equalsIgnoreCase(title) && kept.isEmpty())) {
        text.append(text.isEmpty() ? "" : "\n\n");
        Span span = new Span(text.length(), text.length() + piece.words().length());
        text.append(piece.words());
        lines.add(new TextLine(span, piece.words(), true));
        kept.add(piece);
      }
    }
    return new ParsedReport(name, text.toString(), segmentation(title, lines, kept), metadata);
  }

  private static Optional<Furniture.Kind> kind(Piece piece, FurnitureFinder finder, int i) {
    if (piece.kind() != null) {
      return Optional.of(piece.kind());
    } else if (piece.isLink()) {
      return Optional.of(Furniture.Kind.NAVIGATION);
    }
    return piece.isKnown() ? finder.sure(i) : finder.kind(i);
  }

  private static Segmentation segmentation(String title, List<TextLine> lines, List<Piece> pieces) {
    List<Block> blocks = new ArrayList<>();
    List<Furniture> furniture = new ArrayList<>();
    List<String> bylines = new ArrayList<>();
    if (!title.isEmpty()) {
      blocks.add(new Block(new Span(0, title.length()), Block.Role.HEADLINE));
    }
    FurnitureFinder finder = FurnitureFinder.ofBody(title, lines);
    for (int i = 0; i < lines.size(); i++) {
      Piece piece = pieces.get(i);
      Span span = lines.get(i).span();
      Optional<Furniture.Kind> kind = kind(piece, finder, i);
      if (kind.isPresent()) {
        furniture.add(new Furniture(span, kind.get()));
        bylines.addAll(finder.byline(i));
      } else if (lines.get(i).hasWords()) {
        blocks.add(new Block(span, piece.role()));
      }
    }
    return new Segmentation(blocks, furniture, bylines);
  }
}
