package news.parallax.cli;

import java.util.stream.Collectors;
import news.parallax.article.Published;
import news.parallax.source.date.PublicationDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date as a user writes it: {@code 2024-05-17} and the other usual ways. */
final class DateConverter implements ITypeConverter<Published> {
  @Override
  public Published convert(String words) {
    return PublicationDate.parse(words)
        .orElseThrow(() -> new TypeConversionException(reason(words)));
  }

  private static String reason(String words) {
    return PublicationDate.numeric(words)
        .map(date ->
            date.readings().values().stream()
                .sorted()
                .map(Object::toString)
                .collect(
                    Collectors.joining(" or as ", "“" + words + "” is two days; write it as ", "")))
        .orElse("“%s” is no date; write it as 2024-05-17".formatted(words));
  }
}
