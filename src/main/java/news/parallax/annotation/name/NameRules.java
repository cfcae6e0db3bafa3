package news.parallax.annotation.name;

/** What the rules that tie names together are called for a reader. */
final class NameRules {
  private NameRules() {}

  static String because(String rule, String name) {
    return switch (rule) {
      case "surname" -> "“" + name + "” is borne by one person the article names in full";
      case "name-variant" -> "“" + name + "” is a form of one longer name in the article";
      case "shortened-name" -> "“" + name + "” shortens one longer name in the article";
      case "acronym" -> "“" + name + "” spells the first letters of one name in the article";
      case "organ" -> "“" + name + "” acts through one organ the article names";
      case "short-name-of-state" -> "one state in the article begins with “" + name + "”";
      case "gloss" -> "the article itself explains “" + name + "”";
      case "other-name-of-state" -> "“" + name + "” is another name of the state";
      default -> "the same name";
    };
  }
}
