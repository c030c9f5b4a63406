package medspil.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.directory.Sor;
import medspil.exchange.medcom.Acknowledgement;
import medspil.exchange.medcom.Answer;
import medspil.exchange.medcom.CareCommunication;
import medspil.exchange.medcom.ErrorCode;
import medspil.exchange.medcom.Format;
import medspil.exchange.medcom.Issue;
import medspil.exchange.medcom.NotificationReader;
import medspil.exchange.medcom.Reading;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The other systems of the demo: takes letters on this machine alone, reads them as strictly as we
/// do, keeps none, and acknowledges each. One practice has closed and takes nothing.
@Profile("demo")
@Component
final class DemoReceiver implements DisposableBean {
  private static final Set<String> CLOSED = Set.of("990000511000016008");
  private static final int LONGEST = 80 << 20;

  private final NotificationReader reader;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final HttpServer server;

  DemoReceiver(NotificationReader reader, Clock clock, Supplier<UUID> ids) throws IOException {
    this.reader = reader;
    this.clock = clock;
    this.ids = ids;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/letters", this::take);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/letters");
  }

  @Override
  public void destroy() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var letter = exchange.getRequestBody().readNBytes(LONGEST);
      switch (reader.read(letter, Format.JSON)) {
        case Reading.Spoken(var said) -> answer(exchange, acknowledgement(said, judged(said)));
        case Reading.Invalid invalid ->
            answer(
                exchange,
                new Acknowledgement(
                    invalid.envelope(), Answer.to(invalid), ids.get(), clock.instant()));
        case Reading _ -> exchange.sendResponseHeaders(400, -1);
      }
    }
  }

  private static Answer judged(CareCommunication said) {
    return said.receiver().sor().map(Sor::value).filter(CLOSED::contains).isPresent()
        ? new Answer.FatalError(
            List.of(
                new Issue(
                    ErrorCode.RECEIVER_UNKNOWN,
                    "MessageHeader.destination.receiver",
                    "takes no letters any more")))
        : new Answer.Ok();
  }

  private Acknowledgement acknowledgement(CareCommunication said, Answer answer) {
    return new Acknowledgement(said.envelope(), answer, ids.get(), clock.instant());
  }

  private void answer(HttpExchange exchange, Acknowledgement acknowledgement) throws IOException {
    var text =
        acknowledgement
            .written(ids.get(), clock.instant(), Format.JSON)
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", Format.JSON.mediaType());
    exchange.sendResponseHeaders(200, text.length);
    exchange.getResponseBody().write(text);
  }
}
