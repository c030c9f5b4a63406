package medspil.exchange.web;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import medspil.exchange.Delivery;
import medspil.exchange.Mail;
import medspil.exchange.MailRoute;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Hands a mail over to the server that is set. Whoever gets one twice sees by its id that it is
/// the same.
@Component
final class MailCarrier {
  private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);
  private static final String MILLISECONDS = "20000";
  private static final int REFUSED_FOR_GOOD = 500;

  private final MailRoute route;
  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

  MailCarrier(MailRoute route) {
    this.route = route;
    sender.setHost(route.host());
    sender.setPort(route.port());
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    if (!route.user().isEmpty()) {
      sender.setUsername(route.user());
      sender.setPassword(route.password());
    }
    sender.setJavaMailProperties(properties(route));
  }

  private static Properties properties(MailRoute route) {
    var tls = route.protection() == MailRoute.Protection.TLS;
    var later = route.protection() == MailRoute.Protection.STARTTLS;
    var said = new Properties();
    said.setProperty("mail.smtp.auth", String.valueOf(!route.user().isEmpty()));
    said.setProperty("mail.smtp.ssl.enable", String.valueOf(tls));
    said.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    said.setProperty("mail.smtp.starttls.enable", String.valueOf(later));
    said.setProperty("mail.smtp.starttls.required", String.valueOf(later));
    Stream.of("connectiontimeout", "timeout", "writetimeout")
        .forEach(one -> said.setProperty("mail.smtp." + one, MILLISECONDS));
    return said;
  }

  Delivery.Result carry(Mail mail) {
    try {
      var message = sender.createMimeMessage();
      var written = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
      written.setFrom(route.from());
      written.setTo(mail.to());
      written.setSubject(mail.subject());
      written.setText(mail.text());
      message.setHeader("Message-ID", "<" + mail.id() + route.from().replaceAll(".*@", "@") + ">");
      message.setHeader("Auto-Submitted", "auto-generated");
      sender.send(message);
      return Delivery.Result.TAKEN;
    } catch (AddressException _) {
      return Delivery.Result.REFUSED;
    } catch (MessagingException | MailException wrong) {
      // Its message may name the receiver.
      LOG.warn("mail {} did not leave: {}", mail.id(), wrong.getClass().getSimpleName());
      return isForGood(wrong) ? Delivery.Result.REFUSED : Delivery.Result.FAILED;
    }
  }

  // An address that does not exist stays so; all else may be put right.
  private static boolean isForGood(Exception wrong) {
    var causes =
        wrong instanceof MailSendException several
            ? Stream.of(several.getMessageExceptions())
            : Stream.of(wrong);
    return causes.anyMatch(MailCarrier::names);
  }

  private static boolean names(@Nullable Throwable wrong) {
    return wrong instanceof SMTPAddressFailedException address
        ? address.getReturnCode() >= REFUSED_FOR_GOOD
        : wrong instanceof MessagingException inner && names(inner.getNextException());
  }
}
