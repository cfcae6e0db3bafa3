package news.parallax.view.json;

import static news.parallax.view.Wording.key;
import static news.parallax.view.json.JsonNodes.array;
import static news.parallax.view.json.JsonNodes.object;
import static news.parallax.view.json.JsonNodes.string;
import static news.parallax.view.json.JsonNodes.strings;

import news.parallax.comparison.Placement;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.Atlas;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Whom and what a report names, as JSON. */
final class EntityTree {
  private final JsonNodes nodes;

  EntityTree(JsonNodes nodes) {
    this.nodes = nodes;
  }

  ObjectNode entity(StoryEntity entity) {
    ObjectNode node =
        object()
            .put("id", entity.id().value())
            .put("type", entity.type().name())
            .put("name", entity.name());
    node.set("names", strings(entity.names()));
    node.set("roles", array(entity.roles(), this::role));
    node.set("mentions", array(entity.mentions(), this::mention));
    node.put("standsFor", string(entity.standsFor()));
    node.set("why", nodes.why(entity.why()));
    Placement place = entity.place();
    node.set("place", place == null ? NullNode.getInstance() : place(place));
    return node;
  }

  private ObjectNode place(Placement place) {
    Atlas.Site site = place.site();
    ObjectNode node = object();
    node.set("site", site == null ? NullNode.getInstance() : site(site));
    node.set("candidates", array(place.candidates(), EntityTree::site));
    node.set("why", nodes.why(place.why()));
    return node;
  }

  private static ObjectNode site(Atlas.Site site) {
    return object()
        .put("name", site.name())
        .put("kind", key(site.kind()))
        .put("region", site.region().isEmpty() ? null : site.region())
        .put("state", site.state().isEmpty() ? null : site.state())
        .put("latitude", site.latitude())
        .put("longitude", site.longitude());
  }

  private ObjectNode role(StoryEntity.Role role) {
    ObjectNode node = object().put("text", role.text());
    node.set("citation", nodes.citation(role.citation()));
    return node;
  }

  private ObjectNode mention(StoryEntity.Reference mention) {
    return nodes.citation(mention.citation()).put("form", key(mention.form()));
  }
}
