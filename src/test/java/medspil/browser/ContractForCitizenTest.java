package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a citizen reads on a screen that their support ends, before anybody has said it.
class ContractForCitizenTest {
  @Test
  @Proves("R1-94")
  void a_person_says_first_that_the_support_ends() {
    var contract = contract();
    var provider = Walker.as(Browser.house(), "facility_staff_solgaarden");
    var own = Browser.signIn(Browser.phone(), "citizen_tove");
    assertThat(own.getByText("Solgården støtter dig fra")).isVisible();
    assertThat(own.getByText("Det er aftalt, hvornår det ikke længere er den rette støtte"))
        .isVisible();
    Browser.assertNothingSerious(own);
    Browser.assertNoSidewaysScroll(own);
    Browser.picture(own, "mine-contract");

    assertThat(provider.post(contract + "/terminate", notice()).statusCode()).isEqualTo(303);
    own.reload();
    assertThat(own.getByText("Støtten fra Solgården slutter")).hasCount(0);

    var worker = Walker.as(Browser.house(), "case_worker_hjoerring");
    assertThat(worker.post(contract + "/ending_told", press()).statusCode()).isEqualTo(303);
    own.reload();
    assertThat(own.getByText("Støtten fra Solgården slutter")).isVisible();

    assertThat(worker.post(contract + "/keep", press()).statusCode()).isEqualTo(422);
    assertThat(provider.post(contract + "/keep", press()).statusCode()).isEqualTo(303);
    own.reload();
    assertThat(own.getByText("Støtten fra Solgården slutter")).hasCount(0);
  }

  private static Map<String, String> notice() {
    return Map.of(
        "command", UUID.randomUUID().toString(),
        "why", "cannot_deliver",
        "given", LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString());
  }

  private static Map<String, String> press() {
    return Map.of("command", UUID.randomUUID().toString());
  }

  private static String contract() {
    var tove = Browser.house().bean(People.class).withNumber(new Cpr("1107669990")).orElseThrow();
    var request =
        JdbcClient.create(Browser.house().database().superuser())
            .sql("select request_id from orders.contract where pathway_id = :pathway")
            .param("pathway", tove.pathway().value())
            .query(UUID.class)
            .single();
    return "/citizens/%s/order/%s/contract".formatted(tove.pathway().value(), request);
  }
}
