package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, those whom an agreement concerns cannot read it, or everybody reads what is not
/// for them.
class PublicAgreementsTest {
  private static final String LIST = "/public/da/agreements";
  private static final String MODEL = LIST + "/samarbejdsmodel-sundhedsydelser-botilbud-nord";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Test
  @Proves("R0-22")
  void everybody_reads_the_model_and_no_citizen_stands_there() {
    var list = get(LIST);
    var model = get(MODEL);

    assertThat(list.body()).contains("Samarbejdsmodel for levering af sundhedsydelser");
    assertThat(model.statusCode()).isEqualTo(200);
    assertThat(model.body()).contains("Når borgerens sundhedsbehov ændrer sig");
    for (var page : List.of(list, model)) {
      assertThat(page.body()).doesNotContain("2512489990", "Prøvesen", "/citizens/", "/tasks/");
    }
  }

  @Test
  void nobody_is_given_a_session_and_what_has_not_changed_is_not_sent_again() throws IOException {
    for (var path : List.of(LIST, MODEL, MODEL + "/document.pdf")) {
      var first = get(path);
      var tag = first.headers().firstValue("ETag").orElseThrow();

      assertThat(first.headers().firstValue("Set-Cookie")).as(path).isEmpty();
      assertThat(first.headers().firstValue("Cache-Control"))
          .hasValue("max-age=300, must-revalidate, public");
      assertThat(get(path, "If-None-Match", tag).statusCode()).as(path).isEqualTo(304);
      assertThat(get(path, "Cookie", "language=nb").headers().firstValue("ETag")).hasValue(tag);
    }
  }

  @Test
  void the_list_is_searched_by_words_and_by_organisation() {
    assertThat(get(LIST + "?q=botilbud+sundhedsydelser").body())
        .contains("1 aftale<")
        .doesNotContain("Den gode indlæggelse");
    assertThat(get(LIST + "?q=findesikke").body()).contains("Ingen aftaler passer");
    assertThat(get(LIST + "?organisation=" + id(get(LIST).body(), "Norddjurs Kommune")).body())
        .contains("indlaeggelse-og-udskrivelse-midt")
        .doesNotContain("samarbejdsmodel-sundhedsydelser");
  }

  @Test
  void what_is_owed_by_whom_stands_first() {
    var page = get(LIST + "/indlaeggelse-og-udskrivelse-midt").body();

    assertThat(page.indexOf("Hvem skal gøre hvad")).isPositive();
    assertThat(page.indexOf("Hvem skal gøre hvad")).isLessThan(page.indexOf("id=\"clause-"));
    assertThat(page).contains("href=\"#clause-");
  }

  @Test
  void what_is_not_in_force_is_not_public_and_nothing_is_sent_in() {
    assertThat(get(LIST + "/samarbeidsavtale-mal-no").statusCode()).isEqualTo(404);
    assertThat(get(LIST + "/samarbeidsavtale-mal-no/document.pdf").statusCode()).isEqualTo(404);
    assertThat(get("/public/xx/agreements").statusCode()).isEqualTo(404);
    assertThat(get("/public/da/agreements/..%2f..%2fwork").statusCode()).isNotEqualTo(200);
    assertThat(send(request(LIST).POST(BodyPublishers.noBody()).build()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_browser_is_led_to_its_language() {
    var led = get("/public", "Accept-Language", "nn-NO,nn;q=0.9");

    assertThat(led.statusCode()).isEqualTo(302);
    assertThat(led.headers().firstValue("Location")).hasValue("/public/nb/agreements");
    assertThat(led.headers().allValues("Vary")).contains("Accept-Language");
  }

  private static String id(String page, String name) {
    var end = page.indexOf("\">" + name);
    return page.substring(page.lastIndexOf('"', end - 1) + 1, end);
  }

  private static HttpResponse<String> get(String path, String... headers) {
    var request = request(path);
    return send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(Browser.url(path)));
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
