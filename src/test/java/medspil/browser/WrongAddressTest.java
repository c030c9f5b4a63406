package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, whoever mistypes an address is told that Medspil failed, and the log fills with
/// faults that are none.
class WrongAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/citizens/2512489990",
        "/citizens/2512489990/messages",
        "/citizens/2512489990/goals/1",
        "/admissions/x/y"
      })
  void nothing_is_where_an_address_names_nothing(String address) {
    var answer = Visitor.as("home_nurse").get(address);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.page()).contains("Siden findes ikke");
  }

  @Test
  void a_form_that_no_page_of_ours_sends_is_refused() {
    var nurse = Visitor.as("home_nurse");
    var page = nurse.get("/citizens");
    var fields = nurse.fields(page, "/citizens", Map.of("command", "x"));

    var answer = nurse.post("/citizens/" + new UUID(0, 1) + "/meetings", fields);

    assertThat(answer.status()).isEqualTo(400);
  }
}
