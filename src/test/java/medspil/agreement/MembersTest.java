package medspil.agreement;

import static medspil.agreement.AgreementExamples.duty;
import static medspil.agreement.AgreementExamples.ground;
import static medspil.agreement.AgreementExamples.inForce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, who has left an agreement still gets its tasks, or who has joined gets none.
class MembersTest {
  private static final String PARTIES =
      """
      parties:
        residence_municipality:
          - region-midtjylland.municipalities
          - {member: skive, from: 2022-01-01, until: 2024-12-31}
        hospital: region-midtjylland.hospitals
      """;

  private static final AgreementsInForce AGREEMENTS =
      inForce(
          AgreementExamples.agreement(duty("report", ""))
              .replaceAll("(?s)parties:.*?clauses:", PARTIES + "clauses:"));

  @ParameterizedTest(name = "{0} on {1}: {2} duties")
  @CsvSource({
    "horsens, 2021-05-31, 0",
    "horsens, 2021-06-01, 1",
    "horsens, 2030-01-01, 1",
    "skive, 2021-12-31, 0",
    "skive, 2022-01-01, 1",
    "skive, 2024-12-31, 1",
    "skive, 2025-01-01, 0"
  })
  void a_member_is_bound_from_its_first_day_to_its_last(String who, String day, int duties) {
    var parties = Map.of("residence_municipality", who, "hospital", "regionshospitalet");

    assertThat(AGREEMENTS.duties(ground("stay.admitted", day + "T12:00:00Z", Map.of()), parties))
        .hasSize(duties);
  }

  @Test
  void who_leaves_before_it_joins_is_told() {
    var wrong = PARTIES.replace("2022-01-01", "2025-01-01");
    var text =
        AgreementExamples.agreement(duty("report", ""))
            .replaceAll("(?s)parties:.*?clauses:", wrong + "clauses:");

    assertThat(AgreementExamples.read(text).faults())
        .extracting(AgreementExamples.ENGLISH::wrong)
        .containsExactly("a member leaves after it has joined");
  }
}
