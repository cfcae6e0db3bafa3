package news.parallax.cli;

import java.util.List;

/**
 * Commands beside those of the program itself. {@link java.util.ServiceLoader} finds an
 * implementation when its jar is on the class path; {@code --help} lists what it brings.
 */
public interface CommandSource {
  /** Its commands, objects that picocli understands, over {@code terminal}. */
  List<Object> commands(Terminal terminal);
}
