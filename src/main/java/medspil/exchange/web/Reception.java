package medspil.exchange.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.MachineClient;
import medspil.exchange.Outcome;
import medspil.exchange.medcom.Acknowledgement;
import medspil.exchange.medcom.Answer;
import medspil.exchange.medcom.Duplicates;
import medspil.exchange.medcom.Format;
import medspil.exchange.medcom.NotificationReader;
import medspil.exchange.medcom.Reading;
import medspil.exchange.medcom.Receipt;
import medspil.exchange.store.Inbox;
import org.springframework.stereotype.Component;

/// Receives a message: reads it, sees whether it came before, places it, answers it once.
@Component
final class Reception {
  private static final int TRIES = 3;

  private final NotificationReader reader;
  private final Inbox inbox;
  private final Placing placing;
  private final CarePlacing carePlacing;
  private final Letters letters;
  private final SendLetters sending;
  private final Caller caller;
  private final Clock clock;
  private final Supplier<UUID> ids;

  Reception(
      NotificationReader reader,
      Inbox inbox,
      Placing placing,
      CarePlacing carePlacing,
      Letters letters,
      SendLetters sending,
      Caller caller,
      Clock clock,
      Supplier<UUID> ids) {
    this.reader = reader;
    this.inbox = inbox;
    this.placing = placing;
    this.carePlacing = carePlacing;
    this.letters = letters;
    this.sending = sending;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  /// What goes back to the sender.
  sealed interface Reply {
    record Acknowledged(String text, Format format) implements Reply {}

    record NoMessage(String why) implements Reply {}

    /// Taken, and not answered: an acknowledgement is never acknowledged.
    record Nothing() implements Reply {}
  }

  Reply receive(byte[] body, Format format, MachineClient client) {
    return switch (reader.read(body, format)) {
      case Reading.Unreadable(var why) -> {
        caller.sendsMessages();
        yield new Reply.NoMessage(why);
      }
      case Reading.Answered(var receipt) -> taken(receipt);
      case Reading.Answerable reading -> {
        caller.sendsMessages();
        yield new Reply.Acknowledged(answer(reading, body, format, client), format);
      }
    };
  }

  private Reply taken(Optional<Receipt> receipt) {
    receipt.ifPresent(sending::taken);
    return new Reply.Nothing();
  }

  // Two at once: the slower one finds the quicker one's row, and looks again.
  private String answer(
      Reading.Answerable reading, byte[] body, Format format, MachineClient client) {
    var letter = new Letters.Letter(reading.envelope(), body, client, clock.instant(), ids);
    for (var attempt = 1; ; attempt++) {
      try {
        return written(judge(reading, letter), format);
      } catch (RuntimeException failed) {
        if (attempt == TRIES || !Overtaken.in(failed)) {
          throw failed;
        }
      }
    }
  }

  private Acknowledgement judge(Reading.Answerable reading, Letters.Letter letter) {
    var envelope = letter.envelope();
    var seen =
        inbox.seen(
            letter.sender(), letter.bundle(), envelope.messageHeaderId(), letters.hash(letter));
    return switch (Duplicates.judge(seen.bundle(), seen.header(), seen.sameContent())) {
      case PROCESS -> process(reading, letter);
      case REPEAT_ANSWER, RESUBMISSION -> again(letter, seen.first().orElseThrow());
      case BUNDLE_ID_REUSED ->
          keep(letter, Outcome.REUSED, Answer.bundleIdReused(), letters.bodyless());
      case ALARM -> alarm(reading, letter);
    };
  }

  private Acknowledgement alarm(Reading.Answerable reading, Letters.Letter letter) {
    return switch (reading) {
      case Reading.Understood(var notification) -> placing.alarm(notification, letter);
      case Reading.Spoken _ -> carePlacing.alarm(letter);
      case Reading.Invalid _, Reading.NotTaken _ -> process(reading, letter);
    };
  }

  private Acknowledgement process(Reading.Answerable reading, Letters.Letter letter) {
    return switch (reading) {
      case Reading.Understood(var notification) -> placing.place(notification, letter);
      case Reading.Spoken(var communication) -> carePlacing.place(communication, letter);
      case Reading.Invalid invalid ->
          keep(letter, Outcome.INVALID, Answer.to(invalid), letters.bodyless());
      case Reading.NotTaken other ->
          keep(letter, Outcome.NOT_TAKEN, Answer.to(other), letters.bodyless());
    };
  }

  private Acknowledgement keep(
      Letters.Letter letter, Outcome outcome, Answer answer, Letters.Kept kept) {
    inbox.put(letters.received(letter, outcome, answer, kept));
    return letters.acknowledgement(letter, answer);
  }

  private Acknowledgement again(Letters.Letter letter, Inbox.Answered first) {
    var answer = StoredAnswer.read(first.code(), first.issues());
    inbox.put(letters.received(letter, Outcome.REPEATED, answer, letters.bodyless()));
    return new Acknowledgement(letter.envelope(), answer, first.letter(), first.at());
  }

  private String written(Acknowledgement acknowledgement, Format format) {
    return acknowledgement.written(ids.get(), clock.instant(), format);
  }
}
