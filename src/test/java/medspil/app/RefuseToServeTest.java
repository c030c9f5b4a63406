package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// If this breaks, a municipality runs on a demo's secrets or finds out late that something is
/// missing.
class RefuseToServeTest {
  private static final Map<String, String> WHOLE =
      Map.of(
          "medspil.database.url", "jdbc:postgresql://db.example/medspil",
          "medspil.database.owner-password", "one",
          "medspil.database.writer-password", "two",
          "medspil.database.reader-password", "three",
          "medspil.master-keys", "2026=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
          "medspil.login.issuer", "https://login.example",
          "medspil.login.client-id", "medspil",
          "medspil.login.client-secret", "four");

  @TempDir Path folder;

  @Test
  void it_serves_when_all_is_there() {
    assertThat(RefuseToServe.reasons(settings(Map.of()))).isEmpty();
  }

  @Test
  void it_says_all_that_is_missing_at_once() {
    assertThat(
            RefuseToServe.reasons(
                new Binder(new MapConfigurationPropertySource(Map.of()))
                    .bindOrCreate("medspil", Settings.class)))
        .containsExactly(
            "The database is missing: set medspil.database.url to jdbc:postgresql://HOST:PORT/DATABASE.",
            "The password of the role medspil_owner is missing: set medspil.database.owner-password.",
            "The password of the role medspil_writer is missing: set medspil.database.writer-password.",
            "The password of the role medspil_reader is missing: set medspil.database.reader-password.",
            "The master key is missing: set medspil.master-keys to NAME=file:PATH or NAME=BASE64, 32 bytes from a good"
                + " source of chance.",
            "Nobody could sign in: set medspil.login.issuer to the address of your OpenID Connect provider.",
            "The provider does not know Medspil: set medspil.login.client-id to the name it is registered under.",
            "The provider does not know Medspil: set medspil.login.client-secret to what it was given.");
  }

  @Test
  void it_refuses_what_comes_from_a_demo() throws Exception {
    try (var demo = DataFolder.take(folder.resolve("data"))) {
      var key = DemoMasterKey.in(demo, new Random(1));

      var reasons =
          RefuseToServe.reasons(
              settings(
                  Map.of(
                      "medspil.database.writer-password", "demo-123",
                      "medspil.master-keys", "2026=file:" + key,
                      "medspil.login.client-secret", "demo-456",
                      "medspil.data", demo.path().toString(),
                      "medspil.clock", "2026-05-04T10:00:00Z")));

      assertThat(reasons)
          .containsExactly(
              "The secret in medspil.database.writer-password is that of a demo: make one for production.",
              "The master key is that of a demo: make one for production and name it in medspil.master-keys.",
              "The secret in medspil.login.client-secret is that of a demo: make one for production.",
              "The folder %s in medspil.data holds a demo: leave medspil.data out."
                  .formatted(demo.path()),
              "Only a demo sets its clock: leave medspil.clock out.");
    }
  }

  @Test
  void it_refuses_a_short_key_another_database_and_an_open_line() {
    var reasons =
        RefuseToServe.reasons(
            settings(
                Map.of(
                    "medspil.database.url", "jdbc:h2:mem:x",
                    "medspil.master-keys", "2026=c2hvcnQ=",
                    "medspil.login.issuer", "http://login.example")));

    assertThat(reasons)
        .containsExactly(
            "The database must be a PostgreSQL: medspil.database.url must begin with jdbc:postgresql:.",
            "The master key cannot be used: master key 2026 must be 32 bytes, was 5.",
            "The address in medspil.login.issuer must begin with https://.");
  }

  @Test
  void mail_says_where_it_comes_from_and_goes_no_open_way() {
    var whole =
        Map.of(
            "medspil.mail.host", "smtp.example.dk",
            "medspil.mail.from", "no-reply@medspil.example.dk",
            "medspil.mail.home", "https://medspil.example.dk");
    assertThat(RefuseToServe.reasons(settings(whole))).isEmpty();

    var reasons =
        RefuseToServe.reasons(
            settings(
                Map.of("medspil.mail.host", "smtp.example.dk", "medspil.mail.protection", "none")));

    assertThat(reasons)
        .containsExactly(
            "Mails come from nobody: set medspil.mail.from to an address of yours, as no-reply@medspil.example.dk.",
            "Mails say where Medspil is found: set medspil.mail.home, as https://medspil.example.dk.",
            "Mails name their receivers: medspil.mail.protection must be starttls or tls for a server elsewhere.");
  }

  private static Settings settings(Map<String, String> other) {
    var all = new HashMap<>(WHOLE);
    all.putAll(other);
    return new Binder(new MapConfigurationPropertySource(all))
        .bindOrCreate("medspil", Settings.class);
  }
}
