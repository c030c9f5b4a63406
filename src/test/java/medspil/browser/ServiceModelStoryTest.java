package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static medspil.browser.Reading.fits;
import static medspil.browser.Reading.opens;
import static medspil.browser.Reading.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.citizen.NorwegianNumber;
import medspil.citizen.People;
import medspil.directory.UnitId;
import medspil.servicemodel.SiteModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, those who do the work cannot change their own checklists, or a changed list
/// changes what somebody has gone through.
class ServiceModelStoryTest {
  private static final UUID ALLOCATES = UnitId.of("trondheim", "tildeling").value();

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440", "390"})
  @Proves({"R4-32", "R4-33", "R4-34", "R4-35", "R4-37"})
  void a_site_writes_its_lists_and_a_point_keeps_the_one_it_was_reached_with(int width) {
    var added = "Nøkkelboks " + width;
    var course = "/citizens/" + sigrid() + "/service-models";
    var ingrid = as("allocation_trondheim", width, course);
    assertThat(ingrid.getByText("Trappen og badet").first()).isVisible();
    assertThat(ingrid.getByText(added)).hasCount(0);
    assertThat(ingrid.locator("input[type=checkbox]:checked")).hasCount(0);
    fits(ingrid);

    ingrid.navigate(Browser.url("/service-models"));
    assertThat(ingrid.getByText("Slik har Hjemmetjenesten, Melhus det").first()).isVisible();
    ingrid.locator("a[href*='/edit?model=hph']").first().click();
    var items = ingrid.locator("#save-items-0");
    items.fill(items.inputValue() + "\n" + added);
    press(ingrid, "Lagre som ny versjon");
    assertThat(ingrid.getByText("Den nye versjonen er lagret.")).isVisible();
    opens(ingrid, "Alle versjoner, og hva som ble endret");
    assertThat(ingrid.getByText("Nytt: Første samtale: " + added)).isVisible();
    assertThat(ingrid.getByText("Skrevet av Ingrid Solem.").first()).isVisible();
    fits(ingrid);
    Browser.picture(ingrid, "service-models-" + width);

    ingrid.navigate(Browser.url(course));
    assertThat(ingrid.getByText(added)).hasCount(0);
    opens(ingrid, "Gå til et beslutningspunkt");
    ingrid.locator("select[name=point]").first().selectOption("Første samtale");
    ingrid.locator("textarea[id^='asked-']").first().fill("Å lage middag selv " + width);
    press(ingrid, "Punktet er nådd");
    assertThat(ingrid.getByText(added).first()).isVisible();
    assertThat(ingrid.locator(".ms-own").first()).containsText("Å lage middag selv " + width);
    var item = ingrid.locator(".ms-point", new Page.LocatorOptions().setHasText(added)).first();
    assertThat(item.getByText("Ingrid, saksbehandler")).hasCount(0);
    item.locator("button").click();
    assertThat(
            ingrid
                .locator(".ms-point", new Page.LocatorOptions().setHasText(added))
                .first()
                .getByText("Ingrid, saksbehandler"))
        .isVisible();
    fits(ingrid);
    Browser.picture(ingrid, "service-model-course-" + width);

    var sigrid = as("citizen_sigrid", width, "/mine");
    Reading.link(sigrid, "Se og skriv hva som er viktig for deg");
    opens(sigrid, "Skriv hva som er viktig");
    sigrid.locator("textarea[name=words]").first().fill("Hunden først " + width);
    press(sigrid, "Lagre");
    assertThat(sigrid.locator(".ms-own").first()).containsText("Hunden først " + width);
    assertThat(sigrid.locator("form[action$='/tick']")).hasCount(0);
    fits(sigrid);
  }

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"1440", "390"})
  @Proves({"R4-35", "R4-36"})
  void the_sites_contacts_are_planned_from_the_day_of_coming_home_and_held_or_missed(int width) {
    var course = "/citizens/" + sigrid() + "/service-models";
    var ingrid = as("allocation_trondheim", width, course);
    assertThat(ingrid.getByText("Trygghetsalarmen virker").first()).isVisible();
    assertThat(ingrid.getByText("Å komme meg ned til postkassen selv.").first()).isVisible();

    opens(ingrid, "Planlegg en enkelt kontakt");
    var name = "Legevakt ringer " + width;
    var form = ingrid.locator("form[action$='/contact']").first();
    form.locator("input[name=name]").fill(name);
    form.locator("input[name=day]")
        .fill(LocalDate.now(ZoneId.of("Europe/Oslo")).minusDays(1).toString());
    form.locator("select[name=unit]")
        .selectOption(new SelectOption().setLabel("Tildelingskontoret, Trondheim"));
    press(ingrid, "Planlegg den");
    var contact = item(ingrid, name);
    assertThat(contact).containsText("ingen har sagt om den ble holdt");
    Browser.picture(ingrid, "service-model-contacts-" + width);

    contact.getByText("Fortell hvordan det gikk").click();
    assertThat(contact.locator("input[type=checkbox]:checked")).hasCount(0);
    contact.getByText("Lagre").click();
    assertThat(item(ingrid, name)).containsText("Velg en.");
    contact = item(ingrid, name);
    contact.locator("select[name=outcome]").selectOption("missed");
    contact.locator("textarea[name=words]").fill("Ingen åpnet " + width);
    contact.getByText("Lagre").click();
    assertThat(item(ingrid, name)).containsText("Ikke holdt");
    assertThat(item(ingrid, name)).containsText("Ingen åpnet " + width);

    ingrid.navigate(Browser.url("/work"));
    assertThat(ingrid.getByText("Ta kontakt med pasienten likevel").first()).isVisible();

    ingrid.navigate(Browser.url(course));
    contact = item(ingrid, name);
    contact.getByText("Fortell hvordan det gikk").click();
    contact.locator("select[name=outcome]").selectOption("held");
    contact.locator("textarea[name=matters]").fill("Å sove i egen seng " + width);
    contact.locator("select[name=theme-practical]").selectOption("FOLLOW_UP");
    contact.getByText("Gelender i trappen").click();
    contact.getByText("Lagre").click();
    var told = item(ingrid, name);
    assertThat(told).containsText("Må følges opp: Praktiske oppgaver");
    assertThat(told).containsText("I orden hjemme: Gelender i trappen");
    assertThat(told).containsText("Mangler hjemme: Trygghetsalarmen virker");
    assertThat(told).containsText("Ingrid, saksbehandler");
    assertThat(told.locator("form")).hasCount(0);
    assertThat(ingrid.locator(".ms-own").first()).containsText("Å sove i egen seng " + width);
    fits(ingrid);
    Browser.assertNothingSerious(ingrid);

    var sigrid = as("citizen_sigrid", width, course);
    assertThat(item(sigrid, name)).containsText("Mat, innkjøp og rengjøring");
    assertThat(sigrid.locator("form[action$='/tell']")).hasCount(0);
    fits(sigrid);
  }

  @Test
  @Proves("R4-38")
  void the_library_names_who_has_such_a_pathway_with_its_source_and_says_no_more_of_them() {
    var ingrid = Visitor.as("allocation_trondheim");

    var page = ingrid.get("/service-models").page();

    assertThat(page)
        .contains(
            "Trondheim kommune (2013), Oslomodellen (2019), KS (2013),"
                + " Oslo universitetssykehus (2020)")
        .contains("siger ikke mere om dem (Helsedirektoratet: presentasjon våren 2022 (R4-38))");
  }

  @Test
  void a_contact_is_given_to_nobody_who_has_nothing_to_do_with_the_citizen() {
    var address = "/citizens/" + sigrid() + "/service-models";
    var ingrid = Visitor.as("allocation_trondheim");
    var page = ingrid.get(address);
    var stranger = UnitId.of("hjoerring", "socialpsykiatrien").value();
    var fields =
        ingrid.fields(
            page, address + "/series", Map.of("home", "2026-01-05", "unit", stranger.toString()));
    fields.put("command", UUID.randomUUID().toString());

    assertThat(ingrid.post(address + "/series", fields).status()).isEqualTo(422);
    fields.put("unit", "<script>");
    fields.put("home", "x".repeat(20_000));
    assertThat(ingrid.post(address + "/series", fields).status()).isEqualTo(422);
    fields.put("course", UUID.randomUUID().toString());
    assertThat(ingrid.post(address + "/series", fields).status()).isEqualTo(404);
  }

  private static Locator item(Page page, String name) {
    return page.locator("li[id^=contact-]", new Page.LocatorOptions().setHasText(name)).first();
  }

  @Test
  void another_sites_lists_are_theirs_to_change_and_two_writers_do_not_overwrite_each_other() {
    var trine = Visitor.as("coordinator_trondheim");
    assertThat(trine.get("/service-models/edit?model=hph&unit=" + ALLOCATES).status())
        .isEqualTo(404);
    assertThat(Visitor.as("citizen_sigrid").get("/service-models").status()).isEqualTo(403);
    assertThat(Visitor.as("ward_nurse").get("/citizens/" + sigrid() + "/service-models").status())
        .isEqualTo(404);

    var ingrid = Visitor.as("allocation_trondheim");
    var form = ingrid.get("/service-models/edit?model=fact&unit=" + ALLOCATES);
    var today = LocalDate.now(ZoneId.of("Europe/Oslo"));
    var fields =
        ingrid.fields(
            form,
            "/service-models/save",
            Map.of("name-0", "<script>", "items-0", "a\nb", "from", today.toString()));
    assertThat(ingrid.post("/service-models/save", fields).status()).isEqualTo(200);
    assertThat(ingrid.post("/service-models/save", fields).status()).isEqualTo(422);
    fields.put("version", "2");
    fields.put("from", today.minusDays(1).toString());
    assertThat(ingrid.post("/service-models/save", fields).status()).isEqualTo(422);
    fields.put("from", today.plusDays(3).toString());
    fields.put("items-0", "x".repeat(20_000));
    assertThat(ingrid.post("/service-models/save", fields).status()).isEqualTo(422);
    fields.put("items-0", "c");
    assertThat(ingrid.post("/service-models/save", fields).status()).isEqualTo(200);

    var sites = Browser.house().bean(SiteModels.class);
    assertThat(sites.onDay(ALLOCATES, "fact", today).orElseThrow().points().getFirst().items())
        .containsExactly("a", "b");
    assertThat(
            sites
                .onDay(ALLOCATES, "fact", today.plusDays(3))
                .orElseThrow()
                .points()
                .getFirst()
                .items())
        .containsExactly("c");
    assertThat(ingrid.get("/service-models").page()).doesNotContain("<h3><script>");
  }

  private static Page as(String persona, int width, String address) {
    var page = Browser.signIn(Browser.page(width, 900, "nb-NO"), persona);
    page.navigate(Browser.url(address));
    return page;
  }

  private static UUID sigrid() {
    return Browser.house()
        .bean(People.class)
        .withNumber(new NorwegianNumber("12834810008"))
        .orElseThrow()
        .pathway()
        .value();
  }
}
