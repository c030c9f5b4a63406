package medspil.exchange.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;
import medspil.citizen.Secrecy;
import medspil.directory.Directory;
import medspil.directory.Sor;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.exchange.Outcome;
import medspil.exchange.medcom.Acknowledgement;
import medspil.exchange.medcom.Answer;
import medspil.exchange.medcom.CareCommunication;
import medspil.exchange.medcom.ErrorCode;
import medspil.exchange.medcom.Issue;
import medspil.exchange.store.Inbox;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.journal.Reading;
import org.springframework.stereotype.Component;

/// Places a message in the conversations about its citizen, or nowhere when no law lets its
/// receiver know it; what nobody can read is refused, so that its sender knows.
@Component
final class CarePlacing {
  private final People people;
  private final Journal<Pathway> journal;
  private final Pathways pathways;
  private final Authority authority;
  private final Supplier<Directory> directory;
  private final Inbox inbox;
  private final Letters letters;
  private final Secrecy secrecy;
  private final Supplier<UUID> ids;

  CarePlacing(
      People people,
      Journal<Pathway> journal,
      Pathways pathways,
      Authority authority,
      Supplier<Directory> directory,
      Inbox inbox,
      Letters letters,
      Secrecy secrecy,
      Supplier<UUID> ids) {
    this.people = people;
    this.journal = journal;
    this.pathways = pathways;
    this.authority = authority;
    this.directory = directory;
    this.inbox = inbox;
    this.letters = letters;
    this.secrecy = secrecy;
    this.ids = ids;
  }

  Acknowledgement place(CareCommunication message, Letters.Letter letter) {
    var receiver = message.receiver().sor().map(Sor::value).flatMap(directory.get()::bySor);
    if (receiver.isEmpty()) {
      return refuse(
          letter,
          ErrorCode.RECEIVER_UNKNOWN,
          "MessageHeader.destination.receiver",
          "no unit here has this SOR id");
    }
    var sender = new CareArrivals(directory.get(), ids).sender(message);
    if (sender.equals(receiver.get().id().value())) {
      return refuse(
          letter, ErrorCode.CONTRADICTION, "MessageHeader.sender", "is the receiver itself");
    }
    var found = people.withNumber(message.number());
    if (found.isEmpty() || !mayKnow(found.get().pathway(), receiver.get(), letter.at())) {
      return forget(message, letter);
    }
    if (!found.get().current()) {
      return refuse(
          letter,
          ErrorCode.CONTRADICTION,
          "Patient.identifier",
          "the number is no longer in use: send the message with the present one");
    }
    return put(message, letter, found.get().pathway(), receiver.get());
  }

  /// The same letter id with other content: its sender is told, so that nothing is lost unseen.
  Acknowledgement alarm(Letters.Letter letter) {
    return refuse(
        letter, ErrorCode.ID_REUSED, "MessageHeader.id", "was used for a message that said else");
  }

  private Acknowledgement put(
      CareCommunication message, Letters.Letter letter, PathwayId pathway, Unit receiver) {
    var answer = new Answer.Ok();
    var kept =
        letters.sealed(letter, hash(message.number()), sentAt(message, letter), pathway.value());
    pathways.bySystem(
        new Actor(Actor.Kind.MACHINE, letter.client().id(), letter.client().organisation().value()),
        pathway,
        new CommandId(letter.id()),
        letter.at(),
        List.of(Inbox.row(letters.received(letter, Outcome.PLACED, answer, kept))),
        new PathwayCommand.OfMessage(
            new CareArrivals(directory.get(), ids)
                .command(message, receiver.id().value(), letter.at())));
    return letters.acknowledgement(letter, answer);
  }

  // As with notifications: not loaded, answered ok, the content gone in this same transaction.
  private Acknowledgement forget(CareCommunication message, Letters.Letter letter) {
    var answer = new Answer.Ok();
    var kept = letters.hashed(hash(message.number()), sentAt(message, letter));
    inbox.put(letters.received(letter, Outcome.NO_BASIS, answer, kept));
    return letters.acknowledgement(letter, answer);
  }

  private Acknowledgement refuse(Letters.Letter letter, ErrorCode code, String path, String text) {
    var answer = new Answer.FatalError(List.of(new Issue(code, path, text)));
    inbox.put(letters.received(letter, Outcome.INVALID, answer, letters.bodyless()));
    return letters.acknowledgement(letter, answer);
  }

  // The receiver has a service open to the citizen, or one of its units has to do with them now.
  private boolean mayKnow(PathwayId id, Unit receiver, Instant now) {
    var organisation = receiver.organisation();
    return switch (journal.look(id)) {
      case Reading.Known<Pathway>(var state, _) ->
          state.citizen().entitledAt(organisation.value(), now)
              || around(id, state, now).stream()
                  .flatMap(unit -> directory.get().unit(new UnitId(unit)).stream())
                  .anyMatch(unit -> unit.organisation().equals(organisation));
      case Reading.Forgotten<Pathway> _ -> false;
    };
  }

  private Set<UUID> around(PathwayId id, Pathway state, Instant now) {
    return authority.around(id, state, now);
  }

  private static Instant sentAt(CareCommunication message, Letters.Letter letter) {
    return message.envelope().step().map(step -> step.sentAt()).orElse(letter.at());
  }

  private byte[] hash(PersonalNumber number) {
    return secrecy.hash(number.system() + "|" + number.value());
  }
}
