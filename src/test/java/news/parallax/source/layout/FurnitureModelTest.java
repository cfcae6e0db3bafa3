package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import news.parallax.article.Furniture;
import news.parallax.knowledge.LogisticModel;
import org.junit.jupiter.api.Test;

class FurnitureModelTest {
  private static final FurnitureModel MODEL =
      new FurnitureModel(
          new LogisticModel(
              Map.of("photo", 3.0, "said", -3.0, "CAPTION photo", 1.0, "ADVERT photo", -1.0)));

  @Test
  void namesTheLikeliestKindOfWhatIsSureEnough() {
    assertThat(MODEL.kind(List.of("photo"))).contains(Furniture.Kind.CAPTION);
  }

  @Test
  void leavesWhatIsUnsureToTheReport() {
    assertThat(MODEL.kind(List.of("photo", "said"))).isEmpty();
    assertThat(MODEL.kind(List.of())).isEmpty();
  }
}
