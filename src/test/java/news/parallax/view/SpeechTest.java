package news.parallax.view;

import static news.parallax.view.SampleArticles.cite;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Stance;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeechTest {
  private static final ComparedStory STORY = SampleReport.full();
  private static final EntityId HALLORAN = STORY.report().roster().entities().getFirst().id();

  @Test
  void joinsWhatOneSpeakerSaidTheSharedFirst() {
    Speech speech = Speech.of(STORY.report().ledger(), STORY.dossier()).getFirst();
    assertThat(speech.name()).isEqualTo("Ines Halloran");
    assertThat(speech.role()).isEqualTo("coastguard commander");
    assertThat(speech.places()).isEqualTo(4);
    assertThat(speech.sayings().getFirst().utterance())
        .isEqualTo(STORY.report().ledger().utterances().getFirst());
    assertThat(speech.sayings().getLast().utterance()).isNull();
  }

  @Test
  void leavesOutWordsInMarksThatNobodySays() {
    assertThat(Speech.of(STORY.report().ledger(), STORY.dossier())).hasSize(1);
  }

  @Test
  void putsThoseWhomNobodyNamesLast() {
    StoryQuotation unnamed = quoted("q-1", cite("a1", "The Skua was built in 1998."), null, null);
    StoryQuotation other = quoted("q-2", cite("a1", "All 214 people aboard"), null, null);
    StoryQuotation named = quoted("q-3", cite("a2", "No one was hurt"), null, "police");
    List<Speech> speeches = speeches(List.of(unnamed, other, named), List.of());
    assertThat(speeches).extracting(Speech::name).containsExactly("police", null);
    assertThat(speeches).extracting(Speech::role).containsOnly("");
  }

  @Test
  void showsAReportedStatementOnceWithTheMarksInside() {
    Citation whole = cite("a1", "She called the crew’s conduct “exemplary”.");
    StoryQuotation outer = quoted("q-1", whole, HALLORAN, "Ines Halloran");
    StoryQuotation inner = quoted("q-2", cite("a1", "“exemplary”"), HALLORAN, "Ines Halloran");
    StoryQuotation elsewhere = quoted("q-3", cite("a2", "thick fog"), HALLORAN, "Ines Halloran");
    assertThat(speeches(List.of(outer, inner, elsewhere), List.of()).getFirst().sayings())
        .extracting(saying -> saying.wordings().getFirst().quotation())
        .containsExactly(outer, elsewhere);
  }

  @Test
  void showsAQuotationNoMoreWhenAnUtteranceHoldsMostOfIt() {
    StoryQuotation most = quoted("q-1", cite("a1", "ran aground off"), HALLORAN, "Halloran");
    StoryQuotation little =
        quoted("q-2", cite("a2", "The vessel had left Port Averil"), HALLORAN, "Halloran");
    Utterance said =
        new Utterance(
            "u-1",
            HALLORAN,
            List.of(
                wording(most, cite("a1", "ran aground")),
                wording(little, cite("a2", "The vessel"))),
            Explanation.of("sample", "made up"));
    assertThat(speeches(List.of(most, little), List.of(said)).getFirst().sayings())
        .extracting(saying -> saying.wordings().size())
        .containsExactly(2, 1);
  }

  @Test
  void tellsWordingsLikeTheFirstFromOthers() {
    StoryQuotation first = quoted("q-1", cite("a1", "ran aground"), HALLORAN, "Halloran");
    StoryQuotation same = quoted("q-2", cite("a2", "ran aground"), HALLORAN, "Halloran");
    Utterance.Wording unmarked =
        new Utterance.Wording(null, cite("a3", "ran aground"), Utterance.Relation.VERBATIM);
    Speech.Saying saying =
        new Speech.Saying(
            null,
            List.of(wording(first, first.citation()), wording(same, same.citation()), unmarked),
            Explanation.of("sample", "made up"));
    assertThat(saying.likeFirst(STORY.dossier())).hasSize(2);
    assertThat(saying.others(STORY.dossier())).containsExactly(unmarked);
  }

  private static List<Speech> speeches(List<StoryQuotation> quoted, List<Utterance> said) {
    return Speech.of(new QuoteLedger(quoted, said), STORY.dossier());
  }

  private static Utterance.Wording wording(StoryQuotation quoted, Citation passage) {
    return new Utterance.Wording(quoted, passage, Utterance.Relation.VERBATIM);
  }

  private static StoryQuotation quoted(
      String id, Citation place, @Nullable EntityId speaker, @Nullable String name) {
    Quotation quotation =
        new Quotation(
            place.span(),
            place.span(),
            null,
            null,
            null,
            null,
            null,
            Quotation.Mode.INDIRECT,
            Stance.ASSERTS,
            Explanation.of("sample", "made up"));
    return new StoryQuotation(id, place.article(), quotation, speaker, name, null);
  }
}
