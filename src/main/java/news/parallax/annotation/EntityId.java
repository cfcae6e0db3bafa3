package news.parallax.annotation;

/**
 * Names one entity: {@code a1.e3} is the third entity of article a1, {@code e3} the third of a
 * story.
 */
public record EntityId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
