package medspil.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import medspil.browser.House;
import org.junit.jupiter.api.Test;

/// If this breaks, whoever registered for a meeting cannot take their name back, because the
/// agreement has ended meanwhile.
class EndedMeetingTest {
  private static final String MODEL = "samarbejdsmodel-sundhedsydelser-botilbud-nord";
  private static final UUID MEETING = UUID.fromString("11e8d269-c450-34ef-8190-3df8836fbdf1");
  private static final House HOUSE =
      House.start(
          "demo", "--medspil.clock=2026-11-20T08:00:00Z", "--medspil.agreements=" + folder());

  @Test
  void whoever_registered_withdraws_and_nobody_registers_any_more() throws Exception {
    var guest =
        new Guest(
            new UUID(5, 5),
            MODEL,
            MEETING,
            "da",
            ContactRole.DIRECTOR,
            "Prøve Person",
            "Botilbud Prøve",
            "proeve@example.dk",
            "",
            Instant.parse("2026-09-20T08:00:00Z"));
    var word = HOUSE.bean(Guests.class).write(guest, 10).orElseThrow();
    var own = "/public/da/registrations/" + word;
    assertThat(get(own).body()).contains("Prøve Person");

    var withdrawn = post(own + "/withdraw", "");
    assertThat(withdrawn.statusCode()).isEqualTo(303);
    var page = get(withdrawn.headers().firstValue("Location").orElseThrow());
    assertThat(page.body())
        .contains("Aftalen, som mødet handlede om, er ophørt.")
        .doesNotContain("/register\"");
    assertThat(get(own).statusCode()).isEqualTo(404);

    var meeting = "/public/da/agreements/" + MODEL + "/meetings/" + MEETING;
    var late =
        post(
            meeting + "/register",
            "command=%s&role=director&name=A&organisation=B&email=a@example.dk"
                .formatted(new UUID(5, 6)));
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(HOUSE.bean(Guests.class).count(MEETING)).isZero();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(HOUSE.url(path))));
  }

  private static HttpResponse<String> post(String path, String form) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(HOUSE.url(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }
  }

  /// The library, with the model's last day in it.
  private static Path folder() {
    try (var files = Files.list(Path.of("agreements"))) {
      var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "ended");
      for (var file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
      Files.writeString(
          folder.resolve(MODEL + ".yaml"), "\nends: 2026-10-01\n", StandardOpenOption.APPEND);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
