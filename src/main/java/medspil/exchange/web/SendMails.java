package medspil.exchange.web;

import java.time.Clock;
import medspil.exchange.Delivery;
import medspil.exchange.Mail;
import medspil.exchange.store.MailOutbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends the mails that wait, one after the other.
@Component
public final class SendMails {
  private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);
  private static final int MOST = 200;

  private final MailOutbox outbox;
  private final MailCarrier carrier;
  private final Clock clock;

  SendMails(MailOutbox outbox, MailCarrier carrier, Clock clock) {
    this.outbox = outbox;
    this.carrier = carrier;
    this.clock = clock;
  }

  /// All that is due. Another server may do the same at the same time: each takes its own mails.
  /// Without a way nothing is taken, and what waits goes on waiting.
  public void run() {
    for (var sent = 0; sent < MOST && outbox.leave(); sent++) {
      var next = outbox.take(clock.instant());
      if (next.isEmpty()) {
        return;
      }
      var one = next.get();
      var now = one.delivery().after(attempt(one), clock.instant());
      outbox.put(one.id(), now, clock.instant());
    }
  }

  // One that cannot even be opened is given up in its time, and keeps no other back.
  private Delivery.Result attempt(MailOutbox.Taken one) {
    Mail mail;
    try {
      mail = one.mail().get();
    } catch (RuntimeException broken) {
      LOG.error("mail {} cannot be read: {}", one.id(), broken.getClass().getSimpleName());
      return Delivery.Result.FAILED;
    }
    return carrier.carry(mail);
  }
}
