package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.annotation.Entity;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Numbers the entities of an article in order of first mention and writes them down. */
final class NameRegister {
  private final Article article;
  private final List<Sentence> sentences;
  private final Map<String, EntityId> ids = new LinkedHashMap<>();
  private final Map<String, EntityId> states = new LinkedHashMap<>();
  private final Map<String, List<NameLinker.Link>> links = new LinkedHashMap<>();

  NameRegister(Article article, List<Sentence> sentences) {
    this.article = article;
    this.sentences = sentences;
  }

  /** The entities and mentions of {@code references}, which come in text order. */
  Names names(List<NameLinker.Link> all, DiscoursePersons cast, List<ResolvedMention> references) {
    all.forEach(link -> links.computeIfAbsent(link.entity(), any -> new ArrayList<>()).add(link));
    references.forEach(one -> number(one.entity()));
    List<Entity> entities = ids.keySet().stream().map(key -> entity(key, cast)).toList();
    return new Names(entities, references.stream().map(this::mention).toList());
  }

  private void number(String key) {
    if (!ids.containsKey(key)) {
      EntityId id = new EntityId(article.id() + ".e" + (ids.size() + 1));
      ids.put(key, id);
      Gazetteer.english().state(key).ifPresent(state -> states.putIfAbsent(state, id));
    }
  }

  private EntityId id(String key) {
    return Objects.requireNonNull(ids.get(key));
  }

  private Mention mention(ResolvedMention one) {
    Explanation why = Explanation.of(one.rule(), one.because(), article.cite(one.span()));
    return new Mention(one.span(), id(one.entity()), one.form(), why);
  }

  private Entity entity(String key, DiscoursePersons cast) {
    List<NameLinker.Link> mine = Objects.requireNonNull(links.get(key));
    List<String> forms = NameFormOrder.of(mine, sentences, article.text());
    EntityType type = mine.getFirst().type();
    List<Entity.Role> roles = cast.person(key).map(Person::roles).orElse(List.of());
    return new Entity(id(key), type, forms.getFirst(), forms, roles, standsFor(key));
  }

  private @Nullable EntityId standsFor(String key) {
    return Gazetteer.english().stateOfSeat(key).map(states::get).orElse(null);
  }
}
