package medspil.exchange.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.citizen.Entitlement;
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
import medspil.exchange.Undecided;
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
import medspil.journal.Row;
import medspil.stay.StayCommand;
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
      return found
          .map(People.Found::pathway)
          .map(pathway -> askWhose(notification, letter, pathway))
          .orElseGet(() -> forget(notification, letter, number));
    }
    var organisation = receiver.get().organisation().value();
    if (found.isEmpty() || !mayKnow(found.get().pathway(), organisation, notification)) {
      return forget(notification, letter, number);
    }
    if (!found.get().current()) {
      var pathway = found.get().pathway();
      return ask(Undecided.OTHER_NUMBER, notification, letter, Set.of(organisation), pathway);
    }
    return put(notification, letter, found.get().pathway(), organisation);
  }

  /// The same letter id with other content: nothing may happen twice, nor be lost unseen.
  Acknowledgement alarm(HospitalNotification notification, Letters.Letter letter) {
    var number = notification.person().cpr();
    var receiver = receiver(notification).map(one -> one.organisation().value());
    return people
        .withNumber(number)
        .map(People.Found::pathway)
        .flatMap(pathway ->
            receiver
                .filter(organisation -> mayKnow(pathway, organisation, notification))
                .map(organisation ->
                    ask(
                        Undecided.OTHER_CONTENT,
                        notification,
                        letter,
                        Set.of(organisation),
                        pathway)))
        .orElseGet(() -> forget(notification, letter, number));
  }

  /// A person says whose it is: the same placing, as if it came just now. Empty when no law lets
  /// the receiver know it.
  Optional<medspil.journal.Answer> byHand(HospitalNotification notification, ByHand choice) {
    if (!mayKnow(choice.pathway(), choice.receiver(), notification)) {
      return Optional.empty();
    }
    var claim = new Claims(directory.get()).of(notification, choice.receiver(), choice.at());
    return Optional.of(
        pathways.bySystem(
            choice.actor(),
            choice.pathway(),
            choice.command(),
            choice.at(),
            choice.alongside(),
            new PathwayCommand.OfStay(new StayCommand.Report(claim))));
  }

  /// What a person chose, and what is written with it or not at all.
  record ByHand(
      Actor actor,
      PathwayId pathway,
      UUID receiver,
      CommandId command,
      Instant at,
      List<Row> alongside) {}

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

  // Nobody knows the unit: whoever has a service open to the citizen is asked, and nobody else.
  private Acknowledgement askWhose(
      HospitalNotification notification, Letters.Letter letter, PathwayId pathway) {
    var entitled = entitled(pathway, notification.occurredAt());
    return entitled.isEmpty()
        ? forget(notification, letter, notification.person().cpr())
        : ask(Undecided.UNKNOWN_UNIT, notification, letter, entitled, pathway);
  }

  private Acknowledgement ask(
      Undecided why,
      HospitalNotification notification,
      Letters.Letter letter,
      Set<UUID> organisations,
      PathwayId pathway) {
    var answer = new Answer.Ok();
    var kept = sealed(notification, letter, pathway);
    attention.put(
        letters.received(letter, Outcome.ATTENTION, answer, kept),
        organisations.stream().map(one -> item(letter, one, why, pathway)).toList());
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

  private Set<UUID> entitled(PathwayId pathway, Instant at) {
    return switch (journal.look(pathway)) {
      case Reading.Known<Pathway>(var state, _) ->
          state.citizen().openAt(at).stream()
              .map(Entitlement::organisation)
              .collect(Collectors.toUnmodifiableSet());
      case Reading.Forgotten<Pathway> _ -> Set.of();
    };
  }

  private Optional<Unit> receiver(HospitalNotification notification) {
    return notification.receiver().sor().map(Sor::value).flatMap(directory.get()::bySor);
  }

  private Letters.Kept sealed(
      HospitalNotification notification, Letters.Letter letter, PathwayId pathway) {
    return letters.sealed(
        letter, hash(notification.person().cpr()), notification.occurredAt(), pathway.value());
  }

  private byte[] hash(PersonalNumber number) {
    return secrecy.hash(number.system() + "|" + number.value());
  }

  private static Attention.Item item(
      Letters.Letter letter, UUID organisation, Undecided why, PathwayId pathway) {
    var name = "attention:" + letter.id() + ":" + organisation;
    return new Attention.Item(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        organisation,
        why.code(),
        pathway.value(),
        letter.envelope().messageHeaderId(),
        letter.id(),
        letter.at());
  }

  private static Actor actor(Letters.Letter letter) {
    var client = letter.client();
    return new Actor(Actor.Kind.MACHINE, client.id(), client.organisation().value());
  }
}
