package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.browser.Reading.as;
import static medspil.browser.Reading.fits;
import static medspil.browser.Reading.link;
import static medspil.browser.Reading.opens;
import static medspil.browser.Reading.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.caretransition.CareTransitionCommand;
import medspil.caretransition.CareTransitionId;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.directory.UnitId;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a citizen goes from out-patient to social psychiatry and tells it all again.
class NotMyOwnMessengerTest {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440, 20", "390, 21"})
  @Proves({"R3-16", "R3-18", "R3-19", "R3-21", "R3-22", "R3-23", "R3-24", "R3-26", "R3-27"})
  void from_out_patient_to_social_psychiatry(int width, int days) {
    var today = LocalDate.now(DENMARK);
    var transitions = "/citizens/" + maria() + "/transitions";

    var clinic = as("outpatient_nurse", width, transitions);
    clinic.locator("#propose-to").selectOption("Socialpsykiatrien, Hjørring, Hjørring Kommune");
    clinic.locator("#propose-lastDay").fill(today.plusDays(days).toString());
    press(clinic, "Bed dem tage over");
    clinic.locator(".ms-history a").first().click();
    assertThat(clinic.getByText("Borgeren har ikke sagt ja")).isVisible();
    clinic.locator("#pass-words").fill("Hun vil helst ringes op af den samme");
    press(clinic, "Giv det videre");
    assertThat(clinic.getByText("Det er givet videre.")).isVisible();
    fits(clinic);
    var address = clinic.url();

    var maria = as("citizen_maria", width, "/mine");
    assertThat(maria.getByText("De venter på, at du siger, om de må dele det.").first())
        .isVisible();
    maria.navigate(address);
    assertThat(maria.getByText("Hun vil helst ringes op af den samme")).isVisible();
    press(maria, "Ja, det må de");
    assertThat(maria.getByText("Du har sagt ja.")).isVisible();
    opens(maria, "Skriv");
    maria.locator("#own-decide").fill("Hvem der får nøglen");
    maria.locator("#own-direction").fill("Hjem i min egen lejlighed");
    maria.locator("#own-wish").fill("Kom ikke to ad gangen");
    maria.locator("form:has(#own-decide) button").click();
    assertThat(maria.getByText("Kom ikke to ad gangen").first()).isVisible();
    fits(maria);

    var social = as("support_worker", width, task("answer"));
    link(social, "Åbn overgangen");
    assertThat(social.getByText("Jeg er uddannet gartner")).isVisible();
    assertThat(social.getByText("Hjem i min egen lejlighed")).isVisible();
    opens(social, "Sig det tilbage");
    var back = social.locator("textarea[id^='back-']");
    back.fill("Rune ringer hver gang");
    social.locator("form[action$='/back'] button").click();
    opens(social, "Skriv, hvad der er nyt");
    social.locator("#new-rules").fill("Ingen skal melde afbud senere end klokken otte");
    social.locator("#new-people").fill("Fire andre kommer i huset");
    social.locator("form:has(#new-rules) button").click();
    social.locator("#accept-day").fill(today.plusDays(days + 3).toString());
    press(social, "Ja, vi tager imod");
    assertThat(social.getByText("Der er 2 dage uden nogen af stederne.")).isVisible();
    social.locator("#accept-day").fill(today.plusDays(days + 1).toString());
    press(social, "Ja, vi tager imod");
    assertThat(social.getByText("uden nogen af stederne")).hasCount(0);
    assertThat(social.getByText("Svaret er givet af Rune, støtte- og kontaktperson.")).isVisible();
    fits(social);
    Browser.picture(social, "transition-" + width);
    assertThat(owed()).doesNotContain("answer");

    clinic.navigate(address);
    press(clinic, "Det er rigtigt forstået");
    assertThat(clinic.getByText("Forstået", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
    opens(clinic, "Skriv, at I har talt sammen");
    clinic.locator("#meet-words").fill("Vi drak kaffe alle tre");
    clinic.locator("form[action$='/meet'] button").click();
    assertThat(clinic.getByText("Mødtes alle tre, også borgeren").first()).isVisible();

    social.navigate(address);
    social.locator("#arrive-day").fill(today.plusDays(1).toString());
    press(social, "Borgeren er kommet");
    assertThat(social.getByText("Dagen er ikke kommet endnu.")).isVisible();
    social.locator("#arrive-day").fill(today.toString());
    press(social, "Borgeren er kommet");
    assertThat(owed()).contains("ask");

    maria.navigate(address);
    assertThat(maria.getByText("Ingen skal melde afbud senere end klokken otte")).isVisible();
    maria.locator("#retold-howMuch").selectOption("NOTHING");
    maria.locator("#retold-words").fill("De vidste det hele");
    maria.locator("form:has(#retold-howMuch) button").click();
    assertThat(maria.getByText("Nej, de vidste det").first()).isVisible();
    assertThat(owed()).doesNotContain("ask");
    fits(maria);
  }

  @Test
  @Proves("R3-26")
  void those_who_are_asked_see_nothing_before_the_citizen_said_yes_and_nothing_after_a_no() {
    var citizen = Patient.with("1210489990", "Frida", "Overgaard");
    var id = new CareTransitionId(UUID.randomUUID());
    var clinic = UnitId.of("psykiatrien-nordjylland", "ambulant_vendsyssel").value();
    var social = UnitId.of("hjoerring", "socialpsykiatrien").value();
    var page = "/citizens/" + citizen.id().value() + "/transitions/" + id;
    var asked = Visitor.as("support_worker");

    citizen.happens(
        AT, of(new CareTransitionCommand.Propose(id, clinic, social, LocalDate.EPOCH, AT)));
    assertThat(asked.get(page).status()).isEqualTo(404);
    citizen.happens(AT, of(new CareTransitionCommand.Agree(id, true, true, AT)));
    assertThat(asked.get(page).status()).isEqualTo(200);
    citizen.happens(AT, of(new CareTransitionCommand.Agree(id, false, true, AT)));
    assertThat(asked.get(page).status()).isEqualTo(404);
    assertThat(Visitor.as("home_nurse").get(page).status()).isEqualTo(404);
    assertThat(Visitor.as("outpatient_nurse").get(page).status()).isEqualTo(200);
  }

  private static PathwayCommand of(CareTransitionCommand command) {
    return new PathwayCommand.OfCareTransition(command);
  }

  private static UUID maria() {
    return JdbcClient.create(Browser.house().database().superuser())
        .sql(
            "select pathway_id from citizen.identity where given_name = 'Maria' and family_name = 'Lindholm'")
        .query(UUID.class)
        .single();
  }

  @SuppressWarnings("unchecked")
  private static Pathway pathway() {
    var journal = (Journal<Pathway>) Browser.house().bean(Journal.class);
    return journal.read(new PathwayId(maria()));
  }

  private static List<String> owed() {
    return pathway().tasks().all().stream()
        .filter(one -> one.status().owed())
        .filter(one -> one.because().occurrence().contains(latest()))
        .map(one -> one.rule().rule())
        .toList();
  }

  private static String latest() {
    return pathway().careTransitions().latest().getFirst().id().toString();
  }

  private static String task(String rule) {
    return pathway().tasks().all().stream()
        .filter(one -> one.status().owed() && one.rule().rule().equals(rule))
        .filter(one -> one.because().occurrence().contains(latest()))
        .map(Task::id)
        .map(id -> "/tasks/" + maria() + "/" + id)
        .findFirst()
        .orElseThrow();
  }
}
