package medspil.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody without JavaScript, who fills in forms as the pages give them.
final class Visitor {
  private static final Pattern FORM =
      Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  record Answer(int status, String page) {}

  static Visitor as(String persona) {
    var visitor = new Visitor();
    var login = visitor.get("/login");
    visitor.send(login, "/login/demo", Map.of("persona", persona));
    return visitor;
  }

  Answer get(String path) {
    return answer(HttpRequest.newBuilder(URI.create(Browser.url(path))));
  }

  /// Sends the form with that address, with its hidden fields and these.
  Answer send(Answer page, String action, Map<String, String> filled) {
    return post(action, fields(page, action, filled));
  }

  /// What a form would send, to send it twice.
  Map<String, String> fields(Answer page, String action, Map<String, String> filled) {
    var form =
        FORM.matcher(page.page())
            .results()
            .filter(one -> one.group(1).equals(action))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no form sends to " + action));
    var fields = new LinkedHashMap<String, String>();
    HIDDEN.matcher(form.group(2)).results().forEach(one -> fields.put(one.group(1), one.group(2)));
    fields.putAll(filled);
    return fields;
  }

  Answer post(String action, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return answer(
        HttpRequest.newBuilder(URI.create(Browser.url(action)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private Answer answer(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(
              request.header("Accept", "text/html").header("Accept-Language", "da").build(),
              BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("the house does not answer", e);
    }
  }
}
