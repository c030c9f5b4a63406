package medspil.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who speaks plain HTTP with a house, goes to any address and sends what no page would.
public final class Walker {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final House house;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private String token = "";

  private Walker(House house) {
    this.house = house;
  }

  public static Walker nobody(House house) {
    return new Walker(house);
  }

  /// One of the demo's people, signed in.
  public static Walker as(House house, String persona) {
    var walker = new Walker(house);
    walker.get("/login");
    walker.post("/login/demo", Map.of("persona", persona));
    walker.get("/work");
    return walker;
  }

  public HttpResponse<String> get(String path) {
    var answer = send(HttpRequest.newBuilder().GET(), path);
    var found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer;
  }

  /// A form with the token of the page last seen.
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)),
        path);
  }

  /// The same with a file beside the fields, as a form with a field for one sends it.
  public HttpResponse<String> post(
      String path, Map<String, String> fields, String name, byte[] file) {
    var boundary = "medspil-" + fields.hashCode();
    var body = new ByteArrayOutputStream();
    part(body, boundary, "_csrf\"", token.getBytes(UTF_8));
    fields.forEach((field, value) -> part(body, boundary, field + "\"", value.getBytes(UTF_8)));
    part(body, boundary, name + "\"; filename=\"" + name + ".yaml\"", file);
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())),
        path);
  }

  private static void part(ByteArrayOutputStream to, String boundary, String name, byte[] holds) {
    var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n";
    to.writeBytes(head.getBytes(UTF_8));
    to.writeBytes(holds);
    to.writeBytes("\r\n".getBytes(UTF_8));
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String path) {
    try {
      return client.send(
          request
              .uri(path.startsWith("http") ? URI.create(path) : URI.create(house.url(path)))
              .header("Accept", "text/html")
              .header("Accept-Language", "da")
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
