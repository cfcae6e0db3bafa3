package news.parallax.cli;

import news.parallax.article.Published;
import news.parallax.source.date.PublicationDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date as a user writes it: {@code 2024-05-17} and the other usual ways. */
final class DateConverter implements ITypeConverter<Published> {
  @Override
  public Published convert(String words) {
    return PublicationDate.parse(words)
        .orElseThrow(() ->
            new TypeConversionException(
                "“%s” is no date; write it as 2024-05-17".formatted(words)));
  }
}
