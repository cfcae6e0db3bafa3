package news.parallax.article;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who published a report.
 *
 * @param id stable lower-case key, as {@code example-times}; equal ids are the same outlet
 * @param name as a reader would write it
 * @param home the outlet's site; null when unknown
 */
public record Outlet(String id, String name, @Nullable URI home) {}
