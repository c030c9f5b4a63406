package medspil.bench;

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
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.regex.Pattern;

/// Somebody of the demo, signed in for themselves, who reads pages.
record SignedIn(String address, HttpClient client) implements AutoCloseable {
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
    var form =
        "persona="
            + persona
            + "&_csrf="
            + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
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

  /// In bytes.
  int length(String path) throws IOException, InterruptedException {
    return get(path).body().getBytes(StandardCharsets.UTF_8).length;
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
