package medspil.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import medspil.directory.Directory;
import medspil.directory.Sor;
import medspil.directory.Unit;
import medspil.exchange.Undecided;
import medspil.exchange.medcom.HospitalNotification;
import medspil.exchange.medcom.Party;
import medspil.exchange.store.Waiting;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what a message holds, as far as somebody needs it to decide.
@Component
final class MessageFacts {
  private final Supplier<Directory> directory;

  MessageFacts(Supplier<Directory> directory) {
    this.directory = directory;
  }

  List<AttentionPage.Fact> of(
      Shell shell, Waiting waiting, @Nullable HospitalNotification message) {
    var facts = new ArrayList<AttentionPage.Fact>();
    if (message != null) {
      facts.add(fact(shell, "kind", kind(shell, message)));
      facts.add(
          new AttentionPage.Fact(
              shell.say("exchange.fact.occurred"), "", shell.dates().moment(message.occurredAt())));
      facts.add(fact(shell, "citizen", citizen(shell, message)));
      if (waiting.why() == Undecided.OTHER_NUMBER) {
        facts.add(fact(shell, "number", message.person().cpr().written()));
      }
      facts.add(fact(shell, "from", party(shell, message.sender())));
      facts.add(fact(shell, "to", party(shell, message.receiver())));
    }
    facts.add(
        new AttentionPage.Fact(
            shell.say("exchange.fact.received"), "", shell.dates().moment(waiting.noticedAt())));
    return facts;
  }

  private static AttentionPage.Fact fact(Shell shell, String what, String text) {
    return new AttentionPage.Fact(shell.say("exchange.fact." + what), text, null);
  }

  private static String kind(Shell shell, HospitalNotification message) {
    var code = message.code();
    return shell.say(
        "exchange.kind." + code.change().name().toLowerCase(Locale.ROOT),
        Map.of(
            "what", shell.say("exchange.kind.of." + code.kind().name().toLowerCase(Locale.ROOT))));
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
