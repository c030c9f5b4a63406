package medspil.exchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import medspil.app.DemoSecrets;
import medspil.browser.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Another organisation's system, talking to one house that all tests of this package share.
final class Client {
  static final String JSON = "application/fhir+json";
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper MAPPER = new JsonMapper();

  private final House at;
  private final String token;

  private Client(House at, String token) {
    this.at = at;
    this.token = token;
  }

  static Client of(House house, String name) {
    return new Client(house, house.bean(DemoSecrets.class).token(name));
  }

  static Client norddjurs() {
    return named(DemoSecrets.MUNICIPALITY_NORDDJURS);
  }

  static Client hjoerring() {
    return named(DemoSecrets.MUNICIPALITY_HJOERRING);
  }

  static Client hospital() {
    return named(DemoSecrets.HOSPITAL);
  }

  static House house() {
    return Shared.HOUSE;
  }

  static Client nobody() {
    return new Client(Shared.HOUSE, "demo-guessed");
  }

  private static Client named(String name) {
    return of(Shared.HOUSE, name);
  }

  /// What came back.
  record Answer(int status, String type, String text, HttpResponse<String> whole) {
    JsonNode json() {
      return MAPPER.readTree(text);
    }

    String id() {
      return json().get("id").asString();
    }

    /// The values at a path in the resources of a searchset.
    List<String> entries(String pointer) {
      return json().path("entry").valueStream().map(one -> one.at(pointer).asString()).toList();
    }

    String link(String relation) {
      return json()
          .path("link")
          .valueStream()
          .filter(one -> one.get("relation").asString().equals(relation))
          .map(one -> one.get("url").asString())
          .findFirst()
          .orElse("");
    }

    String header(String name) {
      return whole.headers().firstValue(name).orElse("");
    }
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer post(String path, String body) {
    return post(path, JSON, body);
  }

  Answer post(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  Answer put(String path, String body) {
    return send(request(path).header("Content-Type", JSON).PUT(BodyPublishers.ofString(body)));
  }

  /// A search with everything in the body: name, value, name, value.
  Answer search(String type, String... parameters) {
    var form =
        Arrays.stream(parameters)
            .map(one -> URLEncoder.encode(one, StandardCharsets.UTF_8))
            .collect(Collectors.joining(" "))
            .replaceAll("(\\S+) (\\S+)", "$1=$2")
            .replace(' ', '&');
    return post("/fhir/" + type + "/_search", "application/x-www-form-urlencoded", form);
  }

  HttpRequest.Builder request(String path) {
    var address = path.startsWith("http") ? path : at.url(path);
    return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
  }

  static Answer send(HttpRequest.Builder request) {
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofString());
      var type = response.headers().firstValue("Content-Type").orElse("");
      return new Answer(response.statusCode(), type, response.body(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("a test was interrupted", e);
    }
  }

  private static final class Shared {
    static final House HOUSE = House.start("demo");
  }
}
