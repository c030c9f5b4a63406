package medspil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Hat;
import medspil.access.Role;
import medspil.access.Worker;
import medspil.access.store.WorkerRows;
import medspil.directory.DirectoryFile;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// If this breaks, nobody in a real organisation gets in, or somebody whom nobody gave a role does.
class ProviderSignInTest {
  private static final IdentityProvider PROVIDER = IdentityProvider.start();

  @SuppressWarnings("NullAway.Init") // started once for all
  private static House house;

  @BeforeAll
  static void serve(@TempDir Path directory) throws IOException {
    try (var region = requireNonNull(DirectoryFile.class.getResourceAsStream("demo-region.yaml"))) {
      Files.writeString(directory.resolve("region.yaml"), new String(region.readAllBytes(), UTF_8));
    }
    house =
        House.start(
            "serve",
            "--medspil.directory=" + directory,
            "--medspil.master-keys=test=" + "A".repeat(43) + "=",
            "--medspil.login.issuer=" + PROVIDER.issuer(),
            "--medspil.login.client-id=medspil",
            "--medspil.login.client-secret=medspil-secret");
    PROVIDER.register(house.url(""));
    house.bean(WorkerRows.class).add("mette", mette(), Instant.parse("2020-01-01T00:00:00Z"));
  }

  @AfterAll
  static void stop() {
    house.context().close();
    PROVIDER.context().close();
  }

  @Test
  void whom_the_provider_vouches_for_and_we_know_gets_to_their_work_and_leaves_both() {
    var page = Browser.page();

    page.navigate(house.url("/work"));
    goToProvider(page);
    signIn(page, "mette");

    assertThat(page).hasURL(house.url("/work"));
    assertThat(page.getByText("Mette Holm")).isVisible();
    page.getByRole(AriaRole.BUTTON, named("Log ud")).click();
    assertThat(page).hasURL(house.url("/login?out"));
    assertThat(page.getByText("Du er logget ud.")).isVisible();

    goToProvider(page);
    assertThat(page.locator("input[name=username]")).isVisible();
  }

  @Test
  void whom_we_do_not_know_is_told_so_and_stays_outside() {
    var page = Browser.page();

    page.navigate(house.url("/login"));
    goToProvider(page);
    signIn(page, "stranger");

    assertThat(page).hasURL(house.url("/login?unknown"));
    page.navigate(house.url("/work"));
    assertThat(page).hasURL(house.url("/login"));
  }

  @Test
  void production_has_nobody_of_the_demo() {
    var page = Browser.page();

    page.navigate(house.url("/login"));

    assertThat(page.locator("form[action='/login/demo']")).hasCount(0);
  }

  private static void goToProvider(Page page) {
    page.locator("a[href='/oauth2/authorization/medspil']").click();
  }

  private static void signIn(Page page, String name) {
    page.locator("input[name=username]").fill(name);
    page.locator("input[name=password]").fill("word");
    page.locator("button[type=submit]").click();
  }

  private static Worker mette() {
    var nurses = new Hat(Role.HOME_NURSE, OrganisationId.of("norddjurs"), Optional.of(home()));
    return new Worker(
        new UUID(5, 1), "Mette", "Mette Holm", "hjemmesygeplejerske", List.of(nurses));
  }

  private static UnitId home() {
    return UnitId.of("norddjurs", "hjemmesygeplejen");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
