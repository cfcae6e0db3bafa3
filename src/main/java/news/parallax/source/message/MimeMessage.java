package news.parallax.source.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.source.ReportMetadata;
import news.parallax.source.UnreadableException;
import news.parallax.source.date.DateReader;
import news.parallax.source.json.JsonRecord;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * A message taken apart: its head, its first text of each kind and the names of what is attached.
 */
final class MimeMessage {
  /** In bytes, decoded: the text of a page weighs well under a million. */
  private static final int LARGEST_PART = 10_000_000;

  private static final int MOST_PARTS = 2_000;
  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(100_000)
          .setMaxHeaderCount(1_000)
          .build();

  private static final Pattern NAMED = Pattern.compile("(?i)name=\"?([^\";]{1,200})");
  private static final Pattern SENDER = Pattern.compile("\\s*\"?([^\"<@]*?)\"?\\s*<.*");

  private final Map<String, String> head = new HashMap<>();
  private final List<String> attachments = new ArrayList<>();
  private @Nullable String plain;
  private @Nullable String html;

  /** The head of the part that is being read. */
  private final Map<String, String> part = new HashMap<>();

  private boolean headRead;

  private MimeMessage() {}

  /** Takes {@code bytes} apart. */
  static MimeMessage read(byte[] bytes) throws UnreadableException {
    MimeMessage message = new MimeMessage();
    MimeTokenStream stream = new MimeTokenStream(LIMITS);
    try {
      stream.parse(new ByteArrayInputStream(bytes));
      int parts = 0;
      EntityState state = stream.getState();
      while (state != EntityState.T_END_OF_STREAM && parts < MOST_PARTS) {
        message.take(state, stream);
        parts += state == EntityState.T_BODY ? 1 : 0;
        state = stream.next();
      }
    } catch (IOException | MimeException e) {
      throw new UnreadableException("is damaged: " + e.getMessage());
    }
    if (message.head.isEmpty()) {
      throw new UnreadableException(
          "is not what its name says: it begins with no head of a message");
    }
    return message;
  }

  private void take(EntityState state, MimeTokenStream stream) throws IOException {
    switch (state) {
      case T_START_HEADER -> part.clear();
      case T_FIELD -> field(stream.getField());
      case T_END_HEADER -> headRead = true;
      case T_BODY -> body(stream);
      default -> {}
    }
  }

  private void field(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String words = DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT).strip();
    part.putIfAbsent(name, words);
    if (!headRead) {
      head.putIfAbsent(name, words);
    }
  }

  private void body(MimeTokenStream stream) throws IOException {
    BodyDescriptor body = stream.getBodyDescriptor();
    String disposition = part.getOrDefault("content-disposition", "");
    if (disposition.toLowerCase(Locale.ROOT).startsWith("attachment")) {
      Matcher name = NAMED.matcher(disposition + part.getOrDefault("content-type", ""));
      attachments.add(name.find() ? name.group(1) : body.getMimeType());
    } else if (body.getMimeType().equals("text/plain") && plain == null) {
      plain = words(stream.getDecodedInputStream(), body).replace("\r\n", "\n");
    } else if (body.getMimeType().equals("text/html") && html == null) {
      html = words(stream.getDecodedInputStream(), body);
    }
  }

  private static String words(InputStream in, BodyDescriptor body) throws IOException {
    return new String(in.readNBytes(LARGEST_PART), charset(body.getCharset()));
  }

  private static Charset charset(@Nullable String name) {
    try {
      boolean plain = name == null || name.equalsIgnoreCase("us-ascii");
      return plain ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8; // a slip of the sender; signs beyond ASCII are few
    }
  }

  Optional<String> plain() {
    return Optional.ofNullable(plain).filter(words -> !words.isBlank());
  }

  Optional<String> html() {
    return Optional.ofNullable(html).filter(words -> !words.isBlank());
  }

  String subject() {
    return head.getOrDefault("subject", "");
  }

  List<String> attachments() {
    return List.copyOf(attachments);
  }

  /** The sender as outlet, and when it was sent; of a saved page its address alone. */
  ReportMetadata metadata() {
    URI url =
        Optional.ofNullable(head.get("snapshot-content-location"))
            .map(JsonRecord::webAddress)
            .orElse(null);
    boolean isPage = head.getOrDefault("from", "").startsWith("<Saved by ");
    List<String> sent =
        isPage ? List.of() : Optional.ofNullable(head.get("date")).stream().toList();
    return new ReportMetadata(
        isPage ? null : sender(),
        null,
        DateReader.read(sent, List.of(), url),
        url,
        List.of(),
        null);
  }

  private @Nullable String sender() {
    Matcher sender = SENDER.matcher(head.getOrDefault("from", ""));
    return sender.matches() && !sender.group(1).isBlank() ? sender.group(1).strip() : null;
  }
}
