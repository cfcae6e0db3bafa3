package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.annotation.Sentence;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.NameKey;

/** The name forms of one entity in the order a reader wants them. */
final class NameFormOrder {
  private static final int LONGEST_TITLE = 3;

  private NameFormOrder() {}

  /** Names without titles first, the fullest and then the most frequent before others. */
  static List<String> of(List<NameLinker.Link> links, List<Sentence> sentences, String text) {
    Map<String, Integer> bare = new LinkedHashMap<>();
    List<String> titled = new ArrayList<>();
    for (NameLinker.Link link : links) {
      FoundName name = link.name();
      bare.merge(name.text(), 1, Integer::sum);
      if (name.hasTitle() && name.first() - name.title() <= LONGEST_TITLE) {
        titled.add(single(name.span(sentences.get(name.sentence())).of(text)));
      }
    }
    List<String> forms = new ArrayList<>(ordered(bare, links.getFirst().type()));
    titled.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .forEach(forms::add);
    return forms.stream().distinct().toList();
  }

  private static List<String> ordered(Map<String, Integer> bare, EntityType type) {
    Comparator<String> words = Comparator.comparingInt(form -> -NameKey.words(form).size());
    Comparator<String> counts = Comparator.comparingInt(form -> -bare.getOrDefault(form, 0));
    Comparator<String> order =
        type == EntityType.PERSON
            ? words.thenComparing(counts)
            : type == EntityType.PLACE ? counts.thenComparing(words) : words.thenComparing(counts);
    return bare.keySet().stream().sorted(order.thenComparing(Comparator.naturalOrder())).toList();
  }

  private static String single(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
