package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class AgreementDifferencesTest {
  @Test
  void findsAnAgreementOnOtherRungs() {
    assertThat(
            ComparedReports.lines(
                """
                Orle and Varn could agree to share the water of the Tarne. | Orle and Varn have struck a deal to share the water of the Tarne.
                Orle and Varn could agree to share the water of the Tarne. | Orle and Varn will sign a treaty on the water of the Tarne. Orle has denied such plans.
                The two ports are due to sign a deal on the ferries. | The two ports have agreed to run the ferries together.
                """,
                Rule.RUNGS))
        .isEqualTo(
            """
            MODALITY CONFLICT could agree to share the water / have struck a deal: the reports differ on how far one agreement has come; neither report is known to be the later
            MODALITY CONFLICT could agree to share the water / will sign a treaty: the reports differ on how far one agreement has come; neither report is known to be the later & MODALITY CONFLICT could agree to share the water / has denied such plans: the reports differ on how far one agreement has come; one report prints that it is denied
            MODALITY CONFLICT are due to sign a deal / have agreed to run the ferries: the reports differ on how far one agreement has come; neither report is known to be the later
            """);
  }

  @Test
  void leavesOtherAgreementsAndOneRung() {
    assertThat(
            ComparedReports.lines(
                """
                Orle and Varn have agreed to share the water of the Tarne. | Orle and Varn have struck a deal to share the water of the Tarne.
                The striker could agree to a new contract. | The two ports have struck a deal on the price of grain.
                Orle and Varn could agree to share the water. Orle has denied such plans. | Orle and Varn could agree to share the water. Orle has denied such plans.
                Orle and Varn are to meet on the water. Orle has denied such plans. | Orle and Varn struck no deal on the water.
                """,
                Rule.RUNGS))
        .isEqualTo("none\nnone\nnone\nnone\n");
  }
}
