package medspil.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody of the demo, signed in for themselves, who reads pages.
record SignedIn(String address, HttpClient client) implements AutoCloseable {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");
  private static final Pattern FORM =
      Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
  private static final Pattern WRITTEN =
      Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>");
  private static final Pattern COMMAND = Pattern.compile("name=\"command\" value=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  static SignedIn as(String persona, RunningHouse house) throws IOException, InterruptedException {
    // As browsers do without TLS: no offer to upgrade with each request.
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    var one = new SignedIn("http://localhost:" + house.port(), client);
    var token = TOKEN.matcher(one.get("/login").body());
    if (!token.find()) {
      throw new IllegalStateException("the demo's sign-in has no form");
    }
    var form = "persona=" + persona + "&_csrf=" + URLEncoder.encode(token.group(1), UTF_8);
    client.send(
        HttpRequest.newBuilder(URI.create(one.address + "/login/demo"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.discarding());
    return one;
  }

  /// A page that must hold these words, else nothing was measured.
  void read(String path, String words) throws IOException, InterruptedException {
    var reply = get(path);
    if (reply.statusCode() != 200 || !reply.body().contains(words)) {
      throw new IllegalStateException(
          "%s answered %d without what it should show".formatted(path, reply.statusCode()));
    }
  }

  /// The addresses on a page that begin with this.
  List<String> links(String path, String beginning) throws IOException, InterruptedException {
    return LINK.matcher(get(path).body())
        .results()
        .map(one -> one.group(1))
        .filter(one -> one.startsWith(beginning))
        .distinct()
        .toList();
  }

  /// The form of a page that sends there, as it stands; empty when there is none.
  Optional<Map<String, String>> form(String path, String action)
      throws IOException, InterruptedException {
    return FORM.matcher(get(path).body())
        .results()
        .filter(one -> one.group(1).equals(action))
        .findFirst()
        .map(one -> fields(one.group(2)));
  }

  private static Map<String, String> fields(String form) {
    var fields = new LinkedHashMap<String, String>();
    HIDDEN.matcher(form).results().forEach(one -> fields.put(one.group(1), one.group(2)));
    WRITTEN.matcher(form).results().forEach(one -> fields.put(one.group(1), one.group(2)));
    COMMAND
        .matcher(form)
        .results()
        .findFirst()
        .ifPresent(one -> fields.put("command", one.group(1)));
    return fields;
  }

  /// Sends a form that must be done, else nothing was measured.
  void send(String action, Map<String, String> fields) throws IOException, InterruptedException {
    var body =
        fields.entrySet().stream()
            .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    var reply =
        client.send(
            HttpRequest.newBuilder(URI.create(address + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.discarding());
    if (reply.statusCode() != 303) {
      throw new IllegalStateException("%s answered %d".formatted(action, reply.statusCode()));
    }
  }

  /// In bytes.
  int length(String path) throws IOException, InterruptedException {
    return get(path).body().getBytes(UTF_8).length;
  }

  /// Each line that the server's live stream says, until it is interrupted.
  void listen(Queue<String> heard) {
    try {
      client
          .send(
              HttpRequest.newBuilder(
                      URI.create(address + "/live?since=" + System.currentTimeMillis()))
                  .build(),
              BodyHandlers.ofLines())
          .body()
          .forEach(heard::add);
    } catch (IOException | InterruptedException | UncheckedIOException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    // Whoever listens would be waited for.
    client.shutdownNow();
    client.close();
  }
}
