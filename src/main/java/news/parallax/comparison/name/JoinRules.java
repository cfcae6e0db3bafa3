package news.parallax.comparison.name;

/** What the rules that join names across articles are called for a reader. */
final class JoinRules {
  private JoinRules() {}

  static String because(String rule) {
    return switch (rule) {
      case "misread-kind" -> "one name, of whose kind the articles' words tell differently";
      case "name-variant" -> "spellings or fuller forms of one name";
      case "other-name-of-state" -> "names of one state";
      case "acronym" -> "one spells the first letters of the other";
      case "shortened-name" -> "one shortens the other, and nothing else in the story";
      case "surname" -> "a surname that one person in the story bears";
      default -> "the same name";
    };
  }
}
