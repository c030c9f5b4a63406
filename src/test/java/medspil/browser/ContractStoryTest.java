package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import medspil.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a citizen moves in on a handshake, and nobody knows how it ends.
class ContractStoryTest {
  private static final String ENGPARKEN = "Botilbud Engparken";

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
  private final String start = today.plusDays(21).toString();

  @ParameterizedTest(name = "{2} px")
  @CsvSource({"0410489990, Vigga, 1440", "0410489991, Valdemar, 390"})
  @Proves({"R1-24", "R1-25", "R1-36", "R1-94", "R1-95"})
  void from_order_to_first_status_meeting(String cpr, String given, int width) {
    var patient = Patient.with(cpr, given, "Bech-Lund", "SEL-85");
    var worker = as("case_worker", width);
    var engparken = as("facility_staff", width);
    chosen(worker, engparken, patient);
    link(worker, "Gå til kontrakten");
    var contract = worker.url();
    link(worker, "Skriv kontrakten");
    worker.getByLabel("Opsigelsesvarsel, antal").fill("3");
    worker.getByLabel("Varslet tælles i").selectOption("months");
    worker.getByLabel("Varslet slutter").selectOption("yes");
    worker.locator("#propose-amount0").fill("-5");
    press(worker, "Gem udkastet");
    assertThat(worker.getByText("Skriv et beløb over 0")).isVisible();
    assertThat(worker.getByLabel("Opsigelsesvarsel, antal")).hasValue("3");
    worker.locator("#propose-amount0").fill("2.450,00");
    press(worker, "Gem udkastet");
    assertThat(worker.getByText("Kontrakten kan ikke underskrives endnu")).isVisible();
    assertThat(button(worker, "Underskriv")).hasCount(0);

    link(worker, "Skriv videre");
    assertThat(worker.getByText("Skriv udskrivningsgrundlaget")).isVisible();
    assertThat(worker.getByText("Skriv opsigelsesvarslet")).hasCount(0);
    Browser.assertNothingSerious(worker);
    Browser.assertNoSidewaysScroll(worker);
    Browser.picture(worker, "contract-writing-" + width);
    worker.getByLabel("Hvordan leveres indsatsen").fill("Som hidtil til sidste dag");
    worker.getByLabel("Hvad gælder, hvis indsatsen ikke").fill("Det siges samme dag");
    worker.getByLabel("Udskrivningsgrundlag").fill("Når hun handler selv");
    worker.getByLabel("Hvordan skriver udfører status?").selectOption("both");
    press(worker, "Gem udkastet");
    press(worker, "Underskriv");
    assertThat(worker.getByText("I har underskrevet. Det venter på Engparken.")).isVisible();

    engparken.navigate(Browser.url("/orders"));
    var row =
        engparken.locator("tbody tr", new Page.LocatorOptions().setHasText(patient.name())).first();
    assertThat(row).containsText("Venter på jeres underskrift");
    row.getByRole(AriaRole.LINK).click();
    assertThat(engparken.getByText("3 måneder til udgangen af en måned")).isVisible();
    press(engparken, "Underskriv");
    assertThat(engparken.getByText("Underskrevet, ikke begyndt")).isVisible();
    assertThat(engparken.getByText("Ali Hansen ·")).isVisible();
    assertThat(engparken.getByText("Den er ikke en digital signatur.")).isVisible();
    planned(worker, engparken, contract);
    Browser.assertNothingSerious(engparken);
    Browser.assertNoSidewaysScroll(engparken);
    Browser.picture(engparken, "contract-" + width);
    called(worker, engparken, patient);
    terminated(engparken, worker, contract);
  }

  private void chosen(Page worker, Page engparken, Patient patient) {
    worker.navigate(Browser.url("/citizens/" + patient.id().value() + "/order/new"));
    worker.getByLabel("Hvilken afgørelse bygger den på?").selectOption("none");
    worker.getByLabel("Hvorfor uden afgørelse?").selectOption("under_way");
    worker.getByLabel("Hvad er det for en indsats?").selectOption("developing");
    worker.getByLabel("Hvad er formålet?").fill("At bo for sig selv");
    worker.getByLabel("Fra", new Page.GetByLabelOptions().setExact(true)).fill(start);
    worker.getByLabel(ENGPARKEN).check();
    press(worker, "Send bestillingen");
    engparken.navigate(Browser.url("/orders"));
    link(engparken, patient.name());
    engparken.getByText("Giv et tilbud").click();
    engparken.getByLabel("Vi kan begynde").fill(start);
    engparken.getByLabel("Takst", new Page.GetByLabelOptions().setExact(true)).fill("2450");
    engparken.getByLabel("Taksten er").selectOption("day");
    engparken.getByLabel("Skriv til myndigheden").first().fill("Eget bad");
    press(engparken, "Send tilbuddet");
    worker.reload();
    link(worker, "Engparken");
    press(worker, "Vælg dette tilbud");
  }

  /// Both plan; each ticks its own.
  private void planned(Page worker, Page engparken, String contract) {
    worker.navigate(contract);
    open(worker, "Planlæg");
    worker.getByLabel("Borgeren kommer på forbesøg").fill(today.plusDays(5).toString());
    worker.getByLabel("Holder opfølgningsmøde").fill(today.plusDays(110).toString());
    worker.getByLabel("Noget andet, der skal ske").fill("Flyttebil fra søsteren");
    press(worker, "Gem planen");
    assertThat(worker.getByText("Vælg en af mulighederne.")).isVisible();
    worker.getByLabel("Hvem gør det?").selectOption("provider");
    worker.getByLabel("Hvilken dag?").fill(start);
    press(worker, "Gem planen");
    assertThat(worker.getByText("Flyttebil fra søsteren").first()).isVisible();
    assertThat(button(worker, "Det er gjort")).hasCount(1);

    engparken.reload();
    assertThat(button(engparken, "Det er gjort")).hasCount(2);
    press(engparken, "Det er gjort");
    assertThat(button(engparken, "Ikke gjort alligevel")).hasCount(1);
  }

  /// The contract makes the provider a side of the citizen's goals and meetings.
  private void called(Page worker, Page engparken, Patient patient) {
    worker.navigate(Browser.url("/citizens/" + patient.id().value() + "/meetings"));
    worker.locator("#new-day").fill(today.plusDays(110).toString());
    worker.locator("#new-clock").fill("10:00");
    worker.locator("form:has(#new-day) button").click();
    worker.locator(".ms-history a").first().click();
    press(worker, "Indkald");
    assertThat(worker.getByText("Mødet er indkaldt.")).isVisible();

    engparken.navigate(worker.url());
    open(engparken, "Skriv status");
    engparken.locator("#status-status-1").fill("Vi begynder med indkøb");
    engparken.locator("form:has(#status-status-1) button").click();
    assertThat(engparken.getByText("Indkaldt, og udfører har sendt status")).isVisible();
  }

  private void terminated(Page engparken, Page worker, String contract) {
    engparken.navigate(contract);
    open(engparken, "Opsig kontrakten");
    engparken.getByLabel("Hvorfor?").selectOption("cannot_deliver");
    engparken.getByLabel("Den anden part fik opsigelsen").fill("2001-01-01");
    press(engparken, "Opsig kontrakten");
    assertThat(engparken.getByText("Opsigelsen kan ikke være givet, før")).isVisible();
    engparken.getByLabel("Den anden part fik opsigelsen").fill(today.toString());
    press(engparken, "Opsig kontrakten");
    assertThat(engparken.getByText("Varslet er 3 måneder.")).isVisible();
    assertThat(engparken.getByText("Varslet løber til udgangen af måneden")).isVisible();

    worker.navigate(Browser.url("/orders"));
    worker.navigate(contract);
    assertThat(worker.getByText("Som hidtil til sidste dag").first()).isVisible();
    assertThat(button(worker, "Træk opsigelsen tilbage")).hasCount(0);
    press(worker, "Vi har fortalt det til borgeren");
    assertThat(worker.getByText("Fortalt til borgeren")).isVisible();
    Browser.assertNothingSerious(worker);
  }

  private static Page as(String persona, int width) {
    return Browser.signIn(Browser.page(width, 900, "da-DK"), persona);
  }

  private static void open(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static void press(Page page, String name) {
    button(page, name).first().click();
  }
}
