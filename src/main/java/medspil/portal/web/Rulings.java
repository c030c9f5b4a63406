package medspil.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.EntitlementUnits;
import medspil.citizen.Pathway;
import medspil.deadline.Country;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.order.AuthorityDecision;
import medspil.order.ComplaintState;
import medspil.order.Contract;
import medspil.order.Order;
import medspil.order.OrderList;
import medspil.order.OrderTable;
import medspil.order.Orders;
import medspil.order.Request;
import medspil.order.RequestState;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Tells a citizen in plain words what is decided, how to complain, and whom is asked to help.
///
/// A no from somebody who was asked is said by a person, not here.
@Component
final class Rulings {
  private final OrderList list;
  private final OrderTable table;
  private final Supplier<Directory> directory;

  Rulings(OrderList list, OrderTable table, Supplier<Directory> directory) {
    this.list = list;
    this.table = table;
    this.directory = directory;
  }

  MinePage.Ruled of(Shell shell, PathwayId id, Pathway pathway) {
    var orders = pathway.orders();
    var open =
        orders.decisions().values().stream()
            .filter(one -> one.isOpenToCitizen(shell.dates().now(), table))
            .toList()
            .reversed();
    var words =
        list.words(shell.viewer(), id, open.stream().map(AuthorityDecision::plain).toList());
    return new MinePage.Ruled(
        open.stream().map(one -> ruling(shell, one, words)).toList(),
        orders.orders().values().stream().flatMap(one -> asked(shell, id, orders, one)).toList(),
        orders.contracts().contracts().values().stream()
            .filter(one -> ends(shell, one))
            .map(one -> "/citizens/" + id.value() + "/order/" + one.id() + "/ending")
            .toList());
  }

  private boolean ends(Shell shell, Contract contract) {
    var how = contract.termination();
    return contract.isAgreed()
        && contract.lastDay() != null
        && (how == null || how.isOpenToCitizen(shell.dates().now(), table));
  }

  private MinePage.Ruling ruling(Shell shell, AuthorityDecision one, Map<NoteId, String> words) {
    var desk = EntitlementUnits.of(directory.get(), one.by(), one.basis(), shell.dates().now());
    return new MinePage.Ruling(
        shell.say("portal.ruling." + code(one.outcome())),
        Optional.ofNullable(words.get(one.plain()))
            .orElseGet(() -> shell.say("portal.ruling.elsewhere")),
        organisation(shell, one.by()),
        shell.dates().day(one.day()),
        how(shell, one),
        one.complaint().state() == ComplaintState.NONE
            ? null
            : shell.say("portal.complaint." + code(one.complaint().state())),
        Contacts.phone(directory.get(), desk));
  }

  private List<String> how(Shell shell, AuthorityDecision one) {
    var by = organisation(shell, one.by());
    var how = new ArrayList<String>();
    var until = one.complaint().until();
    if (until == null) {
      how.add(shell.say("portal.how.ask", Map.of("by", by)));
    } else if (until.isBefore(shell.dates().today())) {
      how.add(shell.say("portal.how.over", Map.of("day", shell.dates().plain(until), "by", by)));
    } else {
      how.add(shell.say("portal.how.until", Map.of("day", shell.dates().plain(until), "by", by)));
      how.add(shell.say("portal.how.help"));
    }
    table
        .complaint(country(one.by()))
        .ifPresent(rule ->
            how.add(
                shell.say(
                    "portal.how.board",
                    Map.of("by", by, "board", rule.board().in(shell.language().tag())))));
    return how;
  }

  private Stream<String> asked(Shell shell, PathwayId id, Orders orders, Order order) {
    var chosen = order.chosen();
    return chosen.isPresent()
        ? orders
            .contracts()
            .find(chosen.get().id())
            .filter(Contract::isAgreed)
            .map(one -> agreed(shell, id, order, one))
            .orElseGet(() -> Stream.of(sentence(shell, order, chosen.get())))
        : order.all().stream()
            .filter(one -> one.state().isOpen())
            .map(one -> sentence(shell, order, one));
  }

  private Stream<String> agreed(Shell shell, PathwayId id, Order order, Contract contract) {
    return new ContractInPlainWords(
            shell,
            organisation(shell, order.municipalities().acting()),
            unit(order.find(contract.id()).orElseThrow().unit()),
            table)
        .of(contract, notes -> list.words(shell.viewer(), id, notes));
  }

  private String sentence(Shell shell, Order order, Request one) {
    var key =
        one.state() == RequestState.CHOSEN
            ? "portal.asked.chosen"
            : one.state() == RequestState.OFFERED ? "portal.asked.offered" : "portal.asked.waits";
    return shell.say(
        key,
        Map.of(
            "by", organisation(shell, order.municipalities().acting()),
            "who", unit(one.unit())));
  }

  private String country(UUID organisation) {
    return directory
            .get()
            .organisation(new OrganisationId(organisation))
            .filter(one -> one.country() == Country.NORWAY)
            .isPresent()
        ? "NO"
        : "DK";
  }

  private String organisation(Shell shell, UUID id) {
    return directory
        .get()
        .organisation(new OrganisationId(id))
        .map(Organisation::name)
        .orElseGet(() -> shell.say("portal.ruling.authority"));
  }

  private String unit(UUID id) {
    return directory.get().unit(new UnitId(id)).map(Unit::name).orElse("–");
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
