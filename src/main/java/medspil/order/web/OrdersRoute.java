package medspil.order.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.journal.PathwayId;
import medspil.order.ContractList;
import medspil.order.OrderList;
import medspil.order.OrderTable;
import medspil.order.RequestState;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Forespørgsler*: what waits for a provider's answer, and what an authority waits for.
@RestController
final class OrdersRoute {
  private static final int MOST = 200;

  private final OrderList list;
  private final ContractList contracts;
  private final People people;
  private final Looks looks;
  private final Supplier<Directory> directory;
  private final OrderTable table;
  private final Templates templates;

  OrdersRoute(
      OrderList list,
      ContractList contracts,
      People people,
      Looks looks,
      Supplier<Directory> directory,
      OrderTable table,
      Templates templates) {
    this.list = list;
    this.contracts = contracts;
    this.people = people;
    this.looks = looks;
    this.directory = directory;
    this.table = table;
    this.templates = templates;
  }

  @GetMapping("/orders")
  JteModel list(Shell shell) {
    var viewer = shell.viewer();
    if (viewer.isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var asked = list.asked(viewer, MOST);
    var asking = list.asking(viewer, MOST);
    var open = contracts.open(viewer, shell.dates().today(), MOST);
    var pathways =
        Stream.concat(
                Stream.concat(asked.stream(), asking.stream()).map(OrderList.Line::pathway),
                open.stream().map(ContractList.Line::pathway))
            .distinct()
            .toList();
    var names = people.seen(viewer, pathways);
    looks.listed(viewer, "orders", List.copyOf(names.keySet()));
    var writer = new LineWriter(shell, names);
    return templates.orderOrders(
        shell.titled(shell.say("order.list.title")).at(Menu.WORK),
        new OrdersPage(
            asked.stream().map(one -> writer.of(one, RequestState.ASKED, one.by())).toList(),
            asking.stream().map(one -> writer.of(one, RequestState.OFFERED, one.unit())).toList(),
            new ContractLines(shell, directory.get(), names).of(open),
            without(shell)));
  }

  private @Nullable String without(Shell shell) {
    var count = list.withoutDecision(shell.viewer());
    return count.without() == 0
        ? null
        : shell.say("order.list.without", Map.of("n", count.without(), "all", count.all()));
  }

  /// Writes lines for one reader; whose name they no longer see is *En borger*.
  private final class LineWriter {
    private final Shell shell;
    private final Map<PathwayId, People.Person> names;
    private final OrderWords words;

    LineWriter(Shell shell, Map<PathwayId, People.Person> names) {
      this.shell = shell;
      this.names = names;
      this.words = new OrderWords(shell, directory.get(), table);
    }

    OrdersPage.Line of(OrderList.Line line, RequestState waits, UUID other) {
      var person = Optional.ofNullable(names.get(line.pathway()));
      var mine = line.state().isOpen() || waits == RequestState.OFFERED;
      return new OrdersPage.Line(
          person.isPresent() && mine
              ? "/citizens/" + line.pathway().value() + "/order/" + line.request()
              : null,
          person
              .filter(_ -> mine)
              .map((Function<People.Person, String>) People.Person::name)
              .orElseGet(() -> shell.say("order.citizen.hidden")),
          Tag.of(directory.get(), other).orElse(null),
          words.state(line.state(), line.answerBy()),
          words.css(line.state(), line.answerBy()),
          line.state() == waits,
          shell.dates().moment(line.askedAt()),
          line.state() == RequestState.ASKED ? shell.dates().day(line.answerBy()) : null,
          words.ending(line.state(), line.reason(), line.endedAt()));
    }
  }
}
