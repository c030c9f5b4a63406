package medspil.exchange.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Looks;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.Sor;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.exchange.Undecided;
import medspil.exchange.medcom.HospitalNotification;
import medspil.exchange.medcom.Party;
import medspil.exchange.store.Outbox;
import medspil.exchange.store.Posted;
import medspil.exchange.store.Waiting;
import medspil.journal.Journal;
import medspil.journal.Reading;
import medspil.page.Shell;
import medspil.stay.Claim;
import medspil.stay.What;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what a message holds, as far as somebody needs it to decide.
@Component
final class MessageFacts {
  private final Supplier<Directory> directory;
  private final Journal<Pathway> journal;
  private final Looks looks;
  private final Outbox outbox;
  private final People people;

  MessageFacts(
      Supplier<Directory> directory,
      Journal<Pathway> journal,
      Looks looks,
      Outbox outbox,
      People people) {
    this.outbox = outbox;
    this.people = people;
    this.directory = directory;
    this.journal = journal;
    this.looks = looks;
  }

  List<AttentionPage.Fact> of(
      Shell shell, Waiting waiting, @Nullable HospitalNotification message) {
    var facts = new ArrayList<AttentionPage.Fact>();
    if (message != null) {
      facts.add(
          fact(
              shell,
              "kind",
              kind(shell, message.code().kind().name(), message.code().change().name())));
      facts.add(occurred(shell, message.occurredAt()));
      facts.add(fact(shell, "citizen", citizen(shell, message)));
      if (waiting.why() == Undecided.OTHER_NUMBER) {
        facts.add(fact(shell, "number", message.person().cpr().written()));
      }
      facts.add(fact(shell, "from", party(shell, message.sender())));
      facts.add(fact(shell, "to", party(shell, message.receiver())));
    }
    if (message == null && waiting.why() == Undecided.ORIGINAL_MISSING) {
      claim(waiting).ifPresent(claim -> facts.addAll(of(shell, waiting, claim)));
    }
    if (waiting.why() == Undecided.NOT_DELIVERED) {
      outbox
          .find(UUID.fromString(waiting.claim()))
          .ifPresent(letter -> facts.addAll(of(shell, waiting, letter)));
      return facts;
    }
    facts.add(
        new AttentionPage.Fact(
            shell.say("exchange.fact.received"), "", shell.dates().moment(waiting.noticedAt())));
    return facts;
  }

  // Who the citizen is, the unit that wrote can tell; what was written is not for those who sort
  // out.
  private List<AttentionPage.Fact> of(Shell shell, Waiting waiting, Posted letter) {
    var facts = new ArrayList<AttentionPage.Fact>();
    var person = people.seen(shell.viewer(), List.of(waiting.pathway())).get(waiting.pathway());
    if (person != null) {
      facts.add(fact(shell, "citizen", person.name()));
    }
    var from = directory.get().unit(new UnitId(letter.from())).map(Unit::name).orElse("–");
    facts.add(fact(shell, "from", from));
    facts.add(
        fact(
            shell,
            "to",
            party(
                shell,
                new Party(Sor.parse(letter.receiver()), Optional.empty(), Optional.empty()))));
    directory
        .get()
        .bySor(letter.receiver())
        .map(Unit::phone)
        .filter(phone -> !phone.isEmpty())
        .ifPresent(phone -> facts.add(fact(shell, "phone", phone)));
    facts.add(
        new AttentionPage.Fact(
            shell.say("exchange.fact.written"), "", shell.dates().moment(letter.writtenAt())));
    facts.add(
        new AttentionPage.Fact(
            shell.say("exchange.fact.given_up"), "", shell.dates().moment(waiting.noticedAt())));
    return facts;
  }

  // The message is gone, and what it said stands in the pathway.
  private List<AttentionPage.Fact> of(Shell shell, Waiting waiting, Claim claim) {
    looks.opened(shell.viewer(), "attention.message", waiting.pathway());
    var what = claim.what() == What.END ? "discharge" : claim.what().name();
    var change =
        switch (claim.way()) {
          case STATED -> "new";
          case CORRECTED -> "correction";
          case CANCELLED -> "cancellation";
        };
    return List.of(
        fact(shell, "kind", kind(shell, what, change)),
        occurred(shell, claim.occurredAt()),
        fact(shell, "from", claim.ward().name()));
  }

  private Optional<Claim> claim(Waiting waiting) {
    return switch (journal.look(waiting.pathway())) {
      case Reading.Known<Pathway>(var state, _) ->
          state.stays().all().stream()
              .flatMap(stay -> stay.waiting().stream())
              .filter(claim -> claim.id().equals(waiting.claim()))
              .findFirst();
      case Reading.Forgotten<Pathway> _ -> Optional.empty();
    };
  }

  private static AttentionPage.Fact occurred(Shell shell, Instant at) {
    return new AttentionPage.Fact(
        shell.say("exchange.fact.occurred"), "", shell.dates().moment(at));
  }

  private static AttentionPage.Fact fact(Shell shell, String what, String text) {
    return new AttentionPage.Fact(shell.say("exchange.fact." + what), text, null);
  }

  private static String kind(Shell shell, String what, String change) {
    return shell.say(
        "exchange.kind." + change.toLowerCase(Locale.ROOT),
        Map.of("what", shell.say("exchange.kind.of." + what.toLowerCase(Locale.ROOT))));
  }

  private static String citizen(Shell shell, HospitalNotification message) {
    var name = message.person().name().orElse("");
    return message
        .person()
        .cpr()
        .birthDate()
        .map(born ->
            shell.say(
                "exchange.choose.born", Map.of("name", name, "born", shell.dates().plain(born))))
        .orElse(name);
  }

  private String party(Shell shell, Party party) {
    var sor = party.sor().map(Sor::value).orElse("");
    var known = directory.get().bySor(sor).map(Unit::name).or(party::name);
    return known
        .map(name ->
            sor.isEmpty() ? name : shell.say("exchange.party", Map.of("name", name, "sor", sor)))
        .orElseGet(() -> shell.say("exchange.attention.sor", Map.of("sor", sor)));
  }
}
