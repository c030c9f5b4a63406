package medspil.exchange.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import medspil.exchange.Delivery;
import medspil.exchange.Mail;
import medspil.exchange.MailRoute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a mail to an address that does not exist is tried for a day, or one that could
/// have come through never does.
class MailCarrierTest {
  @ParameterizedTest(name = "the server answers {0}: {1}")
  @CsvSource(
      textBlock =
          """
          550 no such mailbox, REFUSED
          450 try later, FAILED
          """)
  void what_is_wrong_with_the_address_stays_wrong(String answer, Delivery.Result result)
      throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var talk = CompletableFuture.runAsync(() -> talk(server, answer));
      var route =
          new MailRoute(
              "127.0.0.1",
              server.getLocalPort(),
              "",
              "",
              MailRoute.Protection.NONE,
              "no-reply@example.org",
              "https://example.org");
      var mail = new Mail(UUID.randomUUID(), UUID.randomUUID(), "a@example.org", "Hej", "Se");

      assertThat(new MailCarrier(route).carry(mail)).isEqualTo(result);

      talk.join();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          dorte@example.dk, true
          dorte.p@post.example.dk, true
          dorte, false
          'a@example.dk,b@example.dk', false
          'a@example.dk\nBcc: b@example.dk', false
          '"a"@example.dk', false
          """)
  void nobody_gets_in_by_an_address(String written, boolean is) {
    assertThat(Mail.isAddress(written)).isEqualTo(is);
  }

  private static void talk(ServerSocket server, String answer) {
    try (Socket socket = server.accept();
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))) {
      say(socket, "220 here");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        say(
            socket,
            line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok");
      }
    } catch (IOException _) {
      // The other end went; it has its answer.
    }
  }

  private static void say(Socket socket, String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
  }
}
