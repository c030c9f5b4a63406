package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.browser.Reading.fits;
import static medspil.browser.Reading.opens;
import static medspil.browser.Reading.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import medspil.directory.UnitId;
import medspil.stay.Phase;
import medspil.stay.Stay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a ward without messages moves a citizen, and the next ward and the home nurse
/// still look for them on the old one.
class MovedByHandStoryTest {
  private static final UUID N5 = UnitId.of("psykiatrien-nordjylland", "n5").value();
  private static final UUID M1 = UnitId.of("regionshospitalet-randers", "m1").value();

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, 1510489991, Karla", "390, 1510489992, Ludvig"})
  void a_ward_moves_a_citizen_to_another_and_takes_it_back(int width, String cpr, String given) {
    var citizen = Patient.with(cpr, given, "Flyttet", "SUL-138");
    var nurse = admitted(width, citizen);

    opens(nurse, "Flyt til et andet afsnit");
    move(nurse);
    assertThat(nurse.getByText("Vælg et afsnit.")).isVisible();
    fits(nurse);
    nurse.locator("#move-unit").selectOption(N5.toString());
    move(nurse);
    assertThat(nurse.getByText("Det er meldt.")).isVisible();
    assertThat(nurse.getByText("Overflyttet, Sengeafsnit N5")).isVisible();
    assertThat(nurse.locator("form[action$='/say'], form[action$='/move']")).hasCount(0);
    Browser.picture(nurse, "moved-by-hand-" + width);
    assertThat(stay(citizen).ward().unit()).isEqualTo(N5);
    assertThat(stay(citizen).phase()).isEqualTo(Phase.ADMITTED);
    assertThat(board("psychiatric_nurse")).contains(citizen.name());
    assertThat(board("home_nurse")).contains(citizen.name());

    opens(nurse, "Det sidste var en fejl");
    press(nurse, "Tag det tilbage");
    assertThat(nurse.getByText("Det er meldt.")).isVisible();
    assertThat(stay(citizen).ward().unit()).isEqualTo(M1);
    assertThat(board("psychiatric_nurse")).doesNotContain(citizen.name());
  }

  @Test
  void nobody_else_moves_anybody_and_who_let_go_says_nothing_more() {
    var citizen = Patient.with("1510489993", "Mille", "Flyttet", "SUL-138");
    var _ = admitted(1440, citizen);
    var address = "/admissions/" + citizen.id().value() + "/" + stay(citizen).id();

    for (var other : new String[] {"psychiatric_nurse", "home_nurse", "citizen"}) {
      assertThat(sent(other, address + "/move", N5)).as(other).isEqualTo(404);
    }
    assertThat(sent("ward_nurse", address + "/move", UnitId.of("norddjurs", "myndighed").value()))
        .isEqualTo(422);
    assertThat(sent("ward_nurse", address + "/move", N5)).isEqualTo(200);
    assertThat(sent("ward_nurse", address + "/move", M1)).isEqualTo(404);
    assertThat(sent("ward_nurse", address + "/say", M1)).isEqualTo(404);
    assertThat(sent("psychiatric_nurse", address + "/unsay", M1)).isEqualTo(404);
    assertThat(stay(citizen).history()).hasSize(2);
  }

  private static int sent(String persona, String address, UUID unit) {
    var visitor = Visitor.as(persona);
    var given =
        Map.of(
            "command", UUID.randomUUID().toString(),
            "unit", unit.toString(),
            "what", "END",
            "day", "2026-01-07",
            "clock", "10:00");
    return visitor
        .post(address, visitor.fields(visitor.get("/agreements"), "/logout", given))
        .status();
  }

  private static Page admitted(int width, Patient citizen) {
    var nurse = Browser.signIn(Browser.page(width, 900, "da-DK"), "ward_nurse");
    nurse.navigate(Browser.url("/admissions/new"));
    nurse.locator("#new-number").fill(citizen.cpr());
    nurse.locator("#new-what").selectOption("ADMISSION");
    nurse.locator("#new-day").fill("2026-01-06");
    nurse.locator("#new-clock").fill("10:00");
    press(nurse, "Meld det");
    return nurse;
  }

  private static void move(Page page) {
    page.locator("#move-day").fill("2026-01-07");
    page.locator("#move-clock").fill("09:30");
    page.locator("form[action$='/move'] button").click();
  }

  private static String board(String persona) {
    return Visitor.as(persona).get("/admissions").page();
  }

  private static Stay stay(Patient citizen) {
    return citizen.pathway().stays().all().getFirst();
  }
}
