package medspil.exchange.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Secrecy;
import medspil.directory.Sor;
import medspil.exchange.Delivery;
import medspil.exchange.medcom.OutgoingLetter;
import medspil.exchange.medcom.Receipt;
import medspil.exchange.store.Outbox;
import medspil.exchange.store.Posted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends what lies in the outbox, one letter after the other, and takes in what their receivers
/// say.
@Component
public final class SendLetters {
  private static final Logger LOG = LoggerFactory.getLogger(SendLetters.class);
  private static final int MOST = 200;

  private final Outbox outbox;
  private final LetterCarrier carrier;
  private final Secrecy secrecy;
  private final Clock clock;
  private final Supplier<UUID> ids;

  SendLetters(
      Outbox outbox, LetterCarrier carrier, Secrecy secrecy, Clock clock, Supplier<UUID> ids) {
    this.outbox = outbox;
    this.carrier = carrier;
    this.secrecy = secrecy;
    this.clock = clock;
    this.ids = ids;
  }

  /// All that is due. Another server may do the same at the same time: each takes its own letters.
  public void run() {
    for (var sent = 0; sent < MOST; sent++) {
      var next = outbox.take(clock.instant());
      if (next.isEmpty()) {
        return;
      }
      send(next.get());
    }
  }

  /// What a receiver says later, in a message of its own; false when it is no letter of ours.
  boolean taken(Receipt receipt) {
    var letter =
        receipt.letters().stream()
            .flatMap(id -> read(id).flatMap(outbox::find).stream())
            .filter(one -> isFrom(one, receipt))
            .findFirst();
    letter.ifPresent(one -> put(one, LetterCarrier.Attempt.of(receipt)));
    return letter.isPresent();
  }

  private void send(Posted one) {
    var body = one.body();
    if (body == null || one.delivery().isUnanswered()) {
      outbox.put(one, one.delivery().givenUp(), "no-answer", clock.instant());
      return;
    }
    put(one, attempt(one, body));
  }

  // One that cannot even be opened is given up in its time, and keeps no other back.
  private LetterCarrier.Attempt attempt(Posted one, byte[] body) {
    String enveloped;
    try {
      var letter = new String(Compressed.plain(secrecy.open(body)), StandardCharsets.UTF_8);
      enveloped = OutgoingLetter.enveloped(letter, ids.get(), clock.instant());
    } catch (RuntimeException broken) {
      LOG.error("letter {} cannot be read: {}", one.id(), broken.getClass().getSimpleName());
      return new LetterCarrier.Attempt(Delivery.Result.FAILED, "unreadable");
    }
    return carrier.carry(one.id().toString(), enveloped);
  }

  private void put(Posted one, LetterCarrier.Attempt attempt) {
    var now = clock.instant();
    outbox.put(one, one.delivery().after(attempt.result(), now), attempt.issues(), now);
  }

  // Nobody acknowledges what was sent to others.
  private static boolean isFrom(Posted one, Receipt receipt) {
    return receipt.by().sor().map(Sor::value).filter(sor -> !sor.equals(one.receiver())).isEmpty();
  }

  private static Optional<UUID> read(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
