package medspil.exchange.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;
import medspil.citizen.Secrecy;
import medspil.directory.Directory;
import medspil.directory.Sor;
import medspil.directory.Unit;
import medspil.exchange.Outcome;
import medspil.exchange.medcom.Acknowledgement;
import medspil.exchange.medcom.Answer;
import medspil.exchange.medcom.Claims;
import medspil.exchange.medcom.HospitalNotification;
import medspil.exchange.store.Attention;
import medspil.exchange.store.Inbox;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.journal.Reading;
import medspil.stay.StayCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Places a notification in its citizen's pathway, or with a person, or nowhere when no law lets us
/// know it.
@Component
final class Placing {
  private final People people;
  private final Journal<Pathway> journal;
  private final Pathways pathways;
  private final Supplier<Directory> directory;
  private final Inbox inbox;
  private final Attention attention;
  private final Letters letters;
  private final Secrecy secrecy;

  Placing(
      People people,
      Journal<Pathway> journal,
      Pathways pathways,
      Supplier<Directory> directory,
      Inbox inbox,
      Attention attention,
      Letters letters,
      Secrecy secrecy) {
    this.people = people;
    this.journal = journal;
    this.pathways = pathways;
    this.directory = directory;
    this.inbox = inbox;
    this.attention = attention;
    this.letters = letters;
    this.secrecy = secrecy;
  }

  Acknowledgement place(HospitalNotification notification, Letters.Letter letter) {
    var receiver = receiver(notification);
    var number = notification.person().cpr();
    var found = people.withNumber(number);
    if (receiver.isEmpty()) {
      return ask("unknown_unit", notification, letter, null, found.map(People.Found::pathway));
    }
    var organisation = receiver.get().organisation().value();
    if (found.isEmpty() || !mayKnow(found.get().pathway(), organisation, notification)) {
      return forget(notification, letter, number);
    }
    if (!found.get().current()) {
      var pathway = Optional.of(found.get().pathway());
      return ask("other_number", notification, letter, organisation, pathway);
    }
    return put(notification, letter, found.get().pathway(), organisation);
  }

  /// The same letter id with other content: nothing may happen twice, nor be lost unseen.
  Acknowledgement alarm(Letters.Letter letter) {
    var answer = new Answer.Ok();
    var kept = letters.sealed(letter, new byte[0], letter.at(), null);
    inbox.put(letters.received(letter, Outcome.ATTENTION, answer, kept));
    attention.put(item(letter, null, "other_content", null));
    return letters.acknowledgement(letter, answer);
  }

  private Acknowledgement put(
      HospitalNotification notification, Letters.Letter letter, PathwayId pathway, UUID receiver) {
    var answer = new Answer.Ok();
    var kept = sealed(notification, letter, pathway);
    var received = Inbox.row(letters.received(letter, Outcome.PLACED, answer, kept));
    pathways.bySystem(
        actor(letter),
        pathway,
        new CommandId(letter.id()),
        letter.at(),
        List.of(received),
        report(notification, receiver, letter));
    return letters.acknowledgement(letter, answer);
  }

  private PathwayCommand report(
      HospitalNotification notification, UUID receiver, Letters.Letter letter) {
    var claim = new Claims(directory.get()).of(notification, receiver, letter.at());
    return new PathwayCommand.OfStay(new StayCommand.Report(claim));
  }

  private Acknowledgement ask(
      String reason,
      HospitalNotification notification,
      Letters.Letter letter,
      @Nullable UUID organisation,
      Optional<PathwayId> pathway) {
    var answer = new Answer.Ok();
    var kept = sealed(notification, letter, pathway.orElse(null));
    inbox.put(letters.received(letter, Outcome.ATTENTION, answer, kept));
    attention.put(item(letter, organisation, reason, pathway.orElse(null)));
    return letters.acknowledgement(letter, answer);
  }

  // MedCom R.BR1 and R.BR2: not loaded, answered ok, the content gone in this same transaction.
  private Acknowledgement forget(
      HospitalNotification notification, Letters.Letter letter, PersonalNumber number) {
    var answer = new Answer.Ok();
    var kept = letters.hashed(hash(number), notification.occurredAt());
    inbox.put(letters.received(letter, Outcome.NO_BASIS, answer, kept));
    return letters.acknowledgement(letter, answer);
  }

  // Retssikkerhedsloven § 12 c: only while the receiver has a service open to the citizen.
  private boolean mayKnow(PathwayId pathway, UUID organisation, HospitalNotification notification) {
    return switch (journal.look(pathway)) {
      case Reading.Known<Pathway>(var state, _) ->
          state.citizen().entitledAt(organisation, notification.occurredAt());
      case Reading.Forgotten<Pathway> _ -> false;
    };
  }

  private Optional<Unit> receiver(HospitalNotification notification) {
    return notification.receiver().sor().map(Sor::value).flatMap(directory.get()::bySor);
  }

  private Letters.Kept sealed(
      HospitalNotification notification, Letters.Letter letter, @Nullable PathwayId pathway) {
    return letters.sealed(
        letter,
        hash(notification.person().cpr()),
        notification.occurredAt(),
        pathway == null ? null : pathway.value());
  }

  private byte[] hash(PersonalNumber number) {
    return secrecy.hash(number.system() + "|" + number.value());
  }

  private static Attention.Item item(
      Letters.Letter letter,
      @Nullable UUID organisation,
      String reason,
      @Nullable PathwayId pathway) {
    return new Attention.Item(
        letter.id(),
        organisation,
        reason,
        pathway == null ? null : pathway.value(),
        letter.envelope().messageHeaderId(),
        letter.id(),
        letter.at());
  }

  private static Actor actor(Letters.Letter letter) {
    var client = letter.client();
    return new Actor(Actor.Kind.MACHINE, client.id(), client.organisation().value());
  }
}
