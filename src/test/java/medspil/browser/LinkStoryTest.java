package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import medspil.stay.ReportAnswer;
import medspil.task.Status;
import org.junit.jupiter.api.Test;

/// If this breaks, a unit without Medspil is left out.
class LinkStoryTest {
  @Test
  void a_link_and_a_code_open_one_task_and_one_answer_ends_it() {
    var patient = LinkedTask.admitted("1410489990", "Lone");
    var ward = Browser.as("ward_nurse");
    ward.navigate(Browser.url(patient.task(LinkedTask.RULE)));
    ward.getByText("Send et link, eller skriv, hvad de siger").click();
    look(ward, "reach");
    press(ward, "Lav et link");
    assertThat(ward.getByText("Linket er lavet. Ring, og sig koden.")).isVisible();
    assertThat(ward.getByText("Ikke åbnet endnu")).isVisible();
    look(ward, "made");
    var told = LinkedTask.told(ward.content());

    var they = Browser.page();
    they.navigate(Browser.url(told.path()));
    assertThat(they.content()).doesNotContain(LinkedTask.TITLE, "Lone", "Randers");
    look(they, "code");
    they.getByLabel("Kode").fill(told.code().equals("000000") ? "000001" : "000000");
    press(they, "Åbn opgaven");
    assertThat(they.getByText("I kan prøve 4 gange til")).isVisible();
    assertThat(they.content()).doesNotContain(LinkedTask.TITLE);
    they.getByLabel("Kode").fill(told.code().substring(0, 3) + " " + told.code().substring(3));
    press(they, "Åbn opgaven");
    assertThat(they.getByRole(AriaRole.HEADING, named(LinkedTask.TITLE))).isVisible();
    assertThat(they.content()).doesNotContain("Lone", patient.cpr(), patient.id().value() + "");
    assertThat(they.getByText("Medicinsk afsnit M1").first()).isVisible();
    look(they, "task");
    they.getByLabel("Hvordan går det med opgaven?").selectOption("done:still_right");
    they.getByLabel("Navn og funktion").fill("Anna Prøvesen, sygeplejerske");
    press(they, "Skriv svaret");
    assertThat(they.getByText("Tak. Svaret er skrevet ned")).isVisible();
    look(they, "thanks");

    ward.reload();
    assertThat(ward.getByText("Anna Prøvesen, sygeplejerske")).isVisible();
    assertThat(ward.getByText("Besvaret")).isVisible();
    assertThat(LinkedTask.checking(patient).status()).isEqualTo(Status.DONE);
    assertThat(LinkedTask.foundOfTheReport(patient)).isEqualTo(ReportAnswer.STILL_RIGHT);
    ward.navigate(Browser.url(patient.task(LinkedTask.RULE)));
    assertThat(ward.getByText("Nogen med linket, Randers").first()).isVisible();
    assertThat(looks(patient, "opened")).isPositive();
    assertThat(looks(patient, "denied")).isPositive();
  }

  @Test
  void what_they_say_on_the_phone_is_noted_by_those_who_wait_and_the_clock_runs() {
    var patient = LinkedTask.admitted("1410489991", "Lis");
    var ward = Browser.as("ward_nurse");
    var due = LinkedTask.checking(patient).due();
    ward.navigate(Browser.url(patient.task(LinkedTask.RULE) + "/reach"));
    ward.getByLabel("Hvordan går det med opgaven?").selectOption("promised");
    ward.getByLabel("Navn og funktion").fill("Bo Prøvesen, vagten");
    press(ward, "Skriv svaret");
    assertThat(ward.getByText("Skriv en dato som findes")).isVisible();
    assertThat(ward.getByLabel("Navn og funktion")).hasValue("Bo Prøvesen, vagten");
    ward.getByLabel("Senest").fill(today().toString());
    press(ward, "Skriv svaret");

    assertThat(ward.getByText("Det er skrevet ned.")).isVisible();
    assertThat(ward.getByText("i telefonen, skrevet af").first()).isVisible();
    assertThat(LinkedTask.checking(patient).status()).isEqualTo(Status.OPEN);
    assertThat(LinkedTask.checking(patient).due()).isEqualTo(due);
    assertThat(LinkedTask.waiting("Lis Linksen")).contains("De siger: Gør det senest");
  }

  private static int looks(Patient patient, String kind) {
    return LinkedTask.sql()
        .sql(
            """
            select count(*)
            from access.look
            where kind = :kind and what = 'task.link' and :pathway = any (pathways)
            """)
        .param("kind", kind)
        .param("pathway", patient.id().value())
        .query(Integer.class)
        .single();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
  }

  private static void look(Page page, String name) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "link-" + name + "-1440");
    page.setViewportSize(390, 844);
    Browser.assertNoSidewaysScroll(page);
    Browser.picture(page, "link-" + name + "-390");
    page.setViewportSize(1440, 1000);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, named2(name)).click();
  }

  private static Page.GetByRoleOptions named2(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
