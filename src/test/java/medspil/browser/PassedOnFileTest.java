package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import medspil.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// If this breaks, a file about a citizen is opened by those it was not given to, or nobody can say
/// who opened it.
class PassedOnFileTest {
  private static final String ITEM = "authority-minutes";
  private static final byte[] MINUTES = file(3_000_000);

  @TempDir private Path folder;

  @Test
  @Proves({"R1-28", "R1-31", "R1-35"})
  void a_file_is_opened_by_those_it_was_given_to_and_each_look_is_told() {
    var citizen = Supported.atSolgaarden("1809489993", "Dagny");
    var request = AskedFor.of(citizen, "solgaarden", "engparken");
    var address = "/citizens/" + citizen.id().value() + "/order/" + request + "/information";
    var authority = as("case_worker_hjoerring", address);
    var provider = as("facility_staff_solgaarden", address);

    attach(authority, "Referat.png", MINUTES);
    assertThat(authority.locator("#attach-" + ITEM + "-file-error"))
        .hasText("Indholdet passer ikke til filens navn. Gem den som PDF, og prøv igen.");
    attach(authority, "Referat.pdf", file(26_300_000));
    assertThat(authority.locator("#attach-" + ITEM + "-file-error"))
        .containsText("Filen fylder mere end 25 MB.");
    attach(authority, "Referat.exe", MINUTES);
    assertThat(authority.locator("#attach-" + ITEM + "-file-error"))
        .containsText("Den slags fil kan ikke lægges ved.");
    attach(authority, "Referat af møde.pdf", MINUTES);
    assertThat(authority.getByText("Filen er lagt ved. Den er ikke givet endnu.")).isVisible();
    fits(authority);

    var file =
        authority.getByRole(AriaRole.LINK, named("Referat af møde.pdf")).getAttribute("href");
    assertThat(get(authority, file).body()).isEqualTo(MINUTES);
    assertThat(get(provider, file).status()).as("before it is given").isEqualTo(404);
    give(authority);
    provider.reload();
    assertThat(provider.getByText("ikke undersøgt for virus")).isVisible();
    fits(provider);

    var got = get(provider, file);
    assertThat(got.body()).isEqualTo(MINUTES);
    assertThat(got.headers())
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("cache-control", "no-store");
    assertThat(got.headers().get("content-disposition")).startsWith("attachment");
    for (var who : new String[] {"facility_staff", "home_nurse_hjoerring", "citizen", "gp"}) {
      var walker = Walker.as(Browser.house(), who);
      assertThat(walker.get(file).statusCode()).as(who).isEqualTo(404);
      assertThat(walker.get(file + "/seen").statusCode()).as(who).isEqualTo(404);
    }

    authority.navigate(Browser.url(file + "/seen"));
    assertThat(authority.locator(".ms-history li")).hasCount(2);
    assertThat(authority.locator(".ms-history")).containsText("Solgården");
    fits(authority);
  }

  @Test
  void what_was_not_given_can_be_taken_away_and_what_was_cannot() {
    var citizen = Supported.atSolgaarden("1809489994", "Ellinor");
    var request = AskedFor.of(citizen, "solgaarden");
    var address = "/citizens/" + citizen.id().value() + "/order/" + request + "/information";
    var authority = as("case_worker_hjoerring", address);

    attach(authority, "Forkert.pdf", MINUTES);
    var wrong = authority.getByRole(AriaRole.LINK, named("Forkert.pdf")).getAttribute("href");
    authority.getByRole(AriaRole.BUTTON, named("Fjern: Forkert.pdf")).click();
    assertThat(authority.getByText("Filen er fjernet.")).isVisible();
    assertThat(get(authority, wrong).status()).isEqualTo(404);

    attach(authority, "Referat.pdf", MINUTES);
    give(authority);
    assertThat(authority.getByRole(AriaRole.BUTTON, named("Fjern: Referat.pdf"))).hasCount(0);
  }

  @Test
  @Proves("R1-35")
  void the_citizen_opens_what_was_passed_on_about_them() {
    var citizen = as("citizen_tove", "/mine");
    var link = citizen.locator("a[href*='/documents/']").first();
    assertThat(link).hasText("Boligdokument Solgården.txt");

    var got = get(citizen, link.getAttribute("href"));
    assertThat(new String(got.body(), UTF_8)).contains("Husleje 4.210 kr.");
    citizen.navigate(Browser.url(link.getAttribute("href") + "/seen"));
    fits(citizen);
  }

  private void attach(Page page, String name, byte[] content) {
    var form = page.locator("form:has(#attach-" + ITEM + "-file)");
    if (!form.isVisible()) {
      page.locator("li:has(#attach-" + ITEM + "-file) summary")
          .filter(new Locator.FilterOptions().setHasText("Læg en fil ved"))
          .click();
    }
    page.locator("#attach-" + ITEM + "-file").setInputFiles(onDisk(name, content));
    form.locator("button[type=submit]").click();
    page.waitForLoadState();
  }

  /// The browser reads a file from the disk; a payload would be carried to it letter by letter.
  private Path onDisk(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void give(Page page) {
    page.locator("li:has(#consider-" + ITEM + "-why) summary")
        .filter(new Locator.FilterOptions().setHasText("Tag stilling"))
        .click();
    page.locator("#consider-" + ITEM + "-needed").selectOption("yes");
    page.locator("#consider-" + ITEM + "-why").fill("De skal kende aftalerne");
    page.locator("#consider-" + ITEM + "-basis").selectOption("consent");
    page.locator("form:has(#consider-" + ITEM + "-why) button").click();
    page.locator("input[name=tick]").check();
    page.getByRole(AriaRole.BUTTON, named("Giv det valgte")).click();
    assertThat(page.getByText("Det valgte er givet.")).isVisible();
  }

  private static APIResponse get(Page page, String path) {
    return page.context().request().get(Browser.url(path));
  }

  private static Page as(String persona, String address) {
    var page = Browser.signIn(Browser.page(390, 900, "da-DK"), persona);
    page.navigate(Browser.url(address));
    return page;
  }

  private static byte[] file(int size) {
    var bytes = new byte[size];
    Arrays.fill(bytes, (byte) '%');
    System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, bytes, 0, 9);
    return bytes;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static void fits(Page page) {
    Browser.assertNothingSerious(page);
    Browser.assertNoSidewaysScroll(page);
  }
}
