package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/// What somebody reads on a page: its words, without what they are wrapped in.
final class PublicText {
  private PublicText() {}

  /// An agreement as everybody reads it.
  static String of(String language, String agreement) {
    var address = Browser.url("/public/" + language + "/agreements/" + agreement);
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      var answer = http.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      return in(answer.body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String in(String html) {
    return html.replaceAll("<[^>]*>", " ")
        .replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }
}
