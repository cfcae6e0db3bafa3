package news.parallax.source.folder;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a user named, files and folders of reports, into articles.
 *
 * <pre>{@code
 * Intake reading = ArticleReader.read(List.of("reports"), ReaderSettings.DEFAULT);
 * }</pre>
 *
 * <p>An input that cannot be used is recorded with its reason and stops nothing.
 */
public final class ArticleReader {
  /** Bytes of the longest character, by which a limit in characters becomes one in bytes. */
  private static final int BYTES_A_CHARACTER = 4;

  private static final int LARGEST_BYTES = 200_000_000;

  private static final int LARGEST_PAGE_BYTES = 10_000_000;

  private final ReaderSettings settings;
  private final Problems problems = new Problems();
  private final Map<Path, SideFile> sideFiles = new TreeMap<>();
  private final Map<String, List<ParsedReport>> accepted = new HashMap<>();
  private final List<ParsedReport> drafts = new ArrayList<>();

  private ArticleReader(ReaderSettings settings) {
    this.settings = settings;
  }

  /**
   * The articles of {@code inputs}: files, folders with all below them, patterns such as {@code
   * reports/*.txt}. Articles are numbered {@code a1}, {@code a2}, … in the order of input.
   */
  public static Intake read(List<String> inputs, ReaderSettings settings) {
    return new ArticleReader(settings).read(inputs);
  }

  /**
   * The article of one web page, whatever its language.
   *
   * @param source names the page in the article and in messages
   */
  public static Article page(String source, String html) {
    ArticleReader reader = new ArticleReader(ReaderSettings.DEFAULT);
    ParsedReport draft = HtmlReport.draft(source, Path.of(source), html);
    return reader.article("a1", draft, new OutletNames(List.of(draft)).of(draft));
  }

  private Intake read(List<String> inputs) {
    InputFinder finder = new InputFinder(problems);
    inputs.forEach(finder::add);
    finder.folders().forEach(this::sideFile);
    finder.files().forEach(file -> sideFile(file.resolveSibling(".").normalize()));
    finder.files().forEach(this::readFile);
    OutletNames names = new OutletNames(drafts);
    List<Article> articles = new ArrayList<>();
    for (ParsedReport draft : drafts) {
      articles.add(article("a" + (articles.size() + 1), draft, names.of(draft)));
    }
    return new Intake(articles, problems.list());
  }

  private void readFile(Path file) {
    try {
      for (ParsedReport draft : drafts(file)) {
        accept(draft);
      }
    } catch (IOException e) {
      problems.unreadable(file.toString(), FileProblem.reason(e));
    } catch (UnreadableException e) {
      problems.unreadable(file.toString(), e.reason());
    }
  }

  private List<ParsedReport> drafts(Path file) throws IOException, UnreadableException {
    return switch (Format.of(file).orElse(Format.TEXT)) {
      case TEXT -> List.of(text(file));
      case MARKDOWN -> List.of(MarkdownReport.draft(file.toString(), file, words(file)));
      case HTML -> List.of(page(file));
      case JSON -> new JsonReports(file, problems).document(json(file));
      case JSON_LINES -> new JsonReports(file, problems).lines(json(file));
    };
  }

  private ParsedReport text(Path file) throws IOException, UnreadableException {
    String text = words(file);
    return new ParsedReport(file.toString(), file, text, PlainTextSegmenter.of(text), ReportMetadata.NONE);
  }

  private String words(Path file) throws IOException, UnreadableException {
    int room = (int) Math.min((settings.maxCharacters() + 1L) * BYTES_A_CHARACTER, LARGEST_BYTES);
    return shortened(file.toString(), decoded(file, BoundedFile.front(file, room)));
  }

  private ParsedReport page(Path file) throws IOException, UnreadableException {
    byte[] bytes = BoundedFile.whole(file, LARGEST_PAGE_BYTES);
    return HtmlReport.draft(file.toString(), file, decodedPage(file, bytes));
  }

  /** Decodes as the page itself says, else as any text. */
  private String decodedPage(Path file, byte[] bytes) throws UnreadableException {
    Optional<Charset> declared = HtmlReport.declaredCharset(bytes);
    return declared.isPresent() && !Utf8Check.of(bytes).isValid()
        ? new String(bytes, declared.get())
        : decoded(file, bytes);
  }

  private String json(Path file) throws IOException, UnreadableException {
    return decoded(file, BoundedFile.whole(file, LARGEST_BYTES));
  }

  private String decoded(Path file, byte[] bytes) throws UnreadableException {
    DecodedText decoded = DecodedText.of(bytes);
    decoded.notes().forEach(note -> problems.note(file.toString(), note));
    return decoded.text();
  }

  /** Cut where the limit falls, but never inside a character. */
  private String shortened(String source, String text) {
    int limit = settings.maxCharacters();
    if (text.length() <= limit) {
      return text;
    }
    problems.note(source, "is longer than %,d characters: only these are used".formatted(limit));
    return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
  }

  private void accept(ParsedReport draft) {
    ParsedReport whole = draft.with(sideDetails(draft.file()).or(draft.details()));
    Optional<ParsedReport> copy = earlierCopy(whole);
    if (whole.layout().blocks().isEmpty()) {
      problems.unreadable(whole.source(), "holds no words: check that it was saved completely");
    } else if (!isEnglish(whole)) {
      String language = language(whole).getDisplayLanguage(Locale.ENGLISH);
      problems.note(whole.source(), language + ", not yet analysed: set aside");
    } else if (copy.isPresent()) {
      problems.note(
          whole.source(), "is a copy of " + copy.get().source() + ": only the first is used");
    } else {
      accepted.computeIfAbsent(whole.text(), text -> new ArrayList<>()).add(whole);
      drafts.add(whole);
    }
  }

  private static boolean isEnglish(ParsedReport draft) {
    return language(draft).getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** What the text shows, with the region the source declares for that language. */
  private static Locale language(ParsedReport draft) {
    Locale found = LanguageGuess.of(draft.words());
    Locale declared = draft.details().language();
    return declared != null && declared.getLanguage().equals(found.getLanguage())
        ? declared
        : found;
  }

  /** The same text again, unless two outlets are known to have printed it. */
  private Optional<ParsedReport> earlierCopy(ParsedReport draft) {
    @Nullable Outlet outlet = OutletName.known(draft.details());
    return accepted.getOrDefault(draft.text(), List.of()).stream()
        .filter(earlier -> {
          @Nullable Outlet other = OutletName.known(earlier.details());
          return outlet == null || other == null || outlet.id().equals(other.id());
        })
        .findFirst();
  }

  private ReportMetadata sideDetails(Path file) {
    ReportMetadata details = ReportMetadata.NONE;
    for (Path folder = file.toAbsolutePath().normalize().getParent();
        folder != null;
        folder = folder.getParent()) {
      SideFile side = sideFiles.get(folder);
      details = details.or(side == null ? ReportMetadata.NONE : side.of(file).orElse(ReportMetadata.NONE));
    }
    return details;
  }

  private void sideFile(Path folder) {
    sideFiles.computeIfAbsent(
        folder.toAbsolutePath().normalize(), key -> SideFile.in(folder, problems));
  }

  private Article article(String id, ParsedReport draft, Outlet outlet) {
    ReportMetadata details = draft.details().or(ReportMetadata.published(settings.published()));
    return new Article(
        new ArticleId(id),
        draft.source(),
        outlet,
        details.url(),
        draft.layout().blocks(),
        draft.layout().furniture(),
        details.bylines().isEmpty() ? draft.layout().bylines() : details.bylines(),
        details.published(),
        language(draft),
        draft.text());
  }
}
