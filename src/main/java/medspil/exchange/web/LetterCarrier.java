package medspil.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import medspil.exchange.Delivery;
import medspil.exchange.LetterRoute;
import medspil.exchange.medcom.Format;
import medspil.exchange.medcom.NotificationReader;
import medspil.exchange.medcom.Reading;
import medspil.exchange.medcom.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Hands a letter over at the address that is set, and hears what it answers at once, if it does.
@Component
final class LetterCarrier {
  private static final Logger LOG = LoggerFactory.getLogger(LetterCarrier.class);
  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration TO_ANSWER = Duration.ofSeconds(30);
  private static final int LONGEST_ANSWER = 1 << 20;

  private final LetterRoute route;
  private final NotificationReader reader;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .connectTimeout(TO_CONNECT)
          .build();

  LetterCarrier(LetterRoute route, NotificationReader reader) {
    this.route = route;
    this.reader = reader;
  }

  /// How one attempt went.
  ///
  /// @param issues codes of what is wrong, as a receiver or a status names them
  record Attempt(Delivery.Result result, String issues) {
    static Attempt of(Receipt receipt) {
      var result =
          switch (receipt.verdict()) {
            case OK -> Delivery.Result.TAKEN;
            case TRANSIENT -> Delivery.Result.FAILED;
            case FATAL -> Delivery.Result.REFUSED;
          };
      return new Attempt(result, String.join(" ", receipt.issues()));
    }
  }

  Attempt carry(String letterId, String letter) {
    var address = route.address();
    if (address.isEmpty()) {
      return new Attempt(Delivery.Result.FAILED, "no-address");
    }
    try {
      var answer = http.send(request(address.get(), letter), BodyHandlers.ofInputStream());
      return heard(letterId, answer);
    } catch (IOException away) {
      LOG.warn("letter {} could not be handed over: {}", letterId, away.getClass().getSimpleName());
      return new Attempt(Delivery.Result.FAILED, "no-connection");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Attempt(Delivery.Result.FAILED, "stopped");
    }
  }

  private HttpRequest request(URI address, String letter) {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(TO_ANSWER)
            .header("Content-Type", Format.JSON.mediaType())
            .header("Accept", Format.JSON.mediaType())
            .POST(BodyPublishers.ofString(letter));
    return route.token().isEmpty()
        ? request.build()
        : request.header("Authorization", "Bearer " + route.token()).build();
  }

  private Attempt heard(String letterId, HttpResponse<InputStream> answer) throws IOException {
    var body = read(answer);
    return answer
        .headers()
        .firstValue("Content-Type")
        .flatMap(Format::of)
        .flatMap(format -> receipt(body, format))
        .filter(receipt -> receipt.letters().contains(letterId))
        .map(Attempt::of)
        .orElseGet(() -> judged(letterId, answer.statusCode()));
  }

  private static byte[] read(HttpResponse<InputStream> answer) throws IOException {
    try (var in = answer.body()) {
      return in.readNBytes(LONGEST_ANSWER);
    }
  }

  private Optional<Receipt> receipt(byte[] body, Format format) {
    return reader.read(body, format) instanceof Reading.Answered(var receipt)
        ? receipt
        : Optional.empty();
  }

  // What is wrong with the letter stays wrong; what is wrong with the way may be put right.
  private static Attempt judged(String letterId, int status) {
    var success = status >= 200 && status < 300;
    if (!success) {
      LOG.warn("letter {} was answered with status {}", letterId, status);
    }
    return switch (status) {
      case 400, 413, 415, 422 -> new Attempt(Delivery.Result.REFUSED, "http-" + status);
      default ->
          success
              ? new Attempt(Delivery.Result.HANDED_OVER, "")
              : new Attempt(Delivery.Result.FAILED, "http-" + status);
    };
  }
}
