package medspil.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import medspil.exchange.web.SendMails;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole application with a mail server beside it, both started once for all stories of a test
/// run.
final class PostOffice {
  static final GreenMail POST = opened();
  static final House HOUSE =
      House.start(
          "demo",
          "--medspil.mail.host=127.0.0.1",
          "--medspil.mail.port=" + POST.getSmtp().getPort(),
          "--medspil.mail.protection=none",
          "--medspil.mail.from=no-reply@medspil.example.dk",
          "--medspil.mail.home=https://medspil.example.dk/");

  private PostOffice() {}

  private static GreenMail opened() {
    var post = new GreenMail(new ServerSetup(free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
    return post;
  }

  // One that it comes back to when it was away.
  private static int free() {
    try (var any = new ServerSocket(0)) {
      return any.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void empty() throws Exception {
    POST.purgeEmailFromAllMailboxes();
    sql().sql("delete from exchange.mail").update();
  }

  /// Whether nothing of a mail is left that could be read.
  static boolean isForgotten() {
    return sql().sql("select count(body) from exchange.mail").query(Integer.class).single() == 0;
  }

  static void send() {
    HOUSE.bean(SendMails.class).run();
  }

  static void twice() {
    CompletableFuture.allOf(
            CompletableFuture.runAsync(PostOffice::send),
            CompletableFuture.runAsync(PostOffice::send))
        .join();
  }

  static List<String> mails() throws Exception {
    return Arrays.stream(POST.getReceivedMessages()).map(PostOffice::text).toList();
  }

  static String mailTo(String address) {
    return Stream.of(POST.getReceivedMessages())
        .filter(one -> text(one).startsWith(address))
        .map(PostOffice::text)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private static String text(MimeMessage one) {
    try {
      return one.getAllRecipients()[0] + "\n" + one.getSubject() + "\n" + one.getContent();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static JdbcClient sql() {
    return JdbcClient.create(HOUSE.database().superuser());
  }
}
