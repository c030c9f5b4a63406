package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, a citizen has moved in and nobody asks how it goes.
class FollowUpProposedTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @Test
  @Proves("R1-78")
  void a_follow_up_after_moving_in_is_proposed_until_it_is_planned_and_is_nobodys_task() {
    var citizen = Supported.atSolgaarden("1110489996", "Gudrun");
    AskedFor.contracted(citizen, "solgaarden", today.minusMonths(2));
    var address = "/citizens/" + citizen.id().value() + "/meetings";
    var worker = Walker.as(Browser.house(), "case_worker_hjoerring");
    var provider = Walker.as(Browser.house(), "facility_staff_solgaarden");

    assertThat(worker.get(address).body())
        .contains(
            "Opfølgning efter indflytning", "Det er et forslag og ingen pligt.", "Planlæg det");
    assertThat(provider.get(address).body())
        .contains("Opfølgning efter indflytning")
        .doesNotContain("Planlæg det");
    assertThat(citizen.tasks()).noneMatch(task -> task.because().ground().contains("follow"));

    var form =
        Map.of(
            "command",
            UUID.randomUUID().toString(),
            "kind",
            "THREE_MONTHS",
            "day",
            today.plusDays(20).toString(),
            "clock",
            "10:00");
    assertThat(worker.post(address, form).statusCode()).isEqualTo(303);
    assertThat(worker.get(address).body())
        .contains("Opfølgning tre måneder efter indflytning")
        .doesNotContain("Opfølgning efter indflytning");
  }
}
