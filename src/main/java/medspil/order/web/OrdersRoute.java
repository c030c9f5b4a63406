package medspil.order.web;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.access.Viewer;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.journal.PathwayId;
import medspil.order.ContractList;
import medspil.order.OrderList;
import medspil.order.OrderTable;
import medspil.order.RequestState;
import medspil.page.CsvFile;
import medspil.page.FilteredList;
import medspil.page.Menu;
import medspil.page.NamedViews;
import medspil.page.SavedViews;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Forespørgsler*: what waits for a provider's answer, and what an authority waits for.
@RestController
final class OrdersRoute implements FilteredList {
  private static final int MOST_IN_FILE = 20_000;

  private final OrderList list;
  private final ContractList contracts;
  private final People people;
  private final Looks looks;
  private final Supplier<Directory> directory;
  private final OrderTable table;
  private final SavedViews views;
  private final Templates templates;

  OrdersRoute(
      OrderList list,
      ContractList contracts,
      People people,
      Looks looks,
      Supplier<Directory> directory,
      OrderTable table,
      SavedViews views,
      Templates templates) {
    this.list = list;
    this.contracts = contracts;
    this.people = people;
    this.looks = looks;
    this.directory = directory;
    this.table = table;
    this.views = views;
    this.templates = templates;
  }

  @GetMapping("/orders")
  JteModel list(Shell shell, @RequestParam Map<String, String> asked) {
    return page(shell, asked, SentForm.NONE);
  }

  @Override
  public String list() {
    return "orders";
  }

  @Override
  public Set<String> fields() {
    return OrdersFilter.FIELDS;
  }

  @Override
  public JteModel page(Shell shell, Map<String, String> wanted, SentForm form) {
    var viewer = staff(shell);
    var filter = new OrdersFilter(wanted);
    var cursor = OrdersCursor.read(wanted.getOrDefault("after", ""));
    var pages = new OrdersReader(list, contracts, viewer, filter, wanted, cursor);
    var asked = pages.asked();
    var asking = pages.asking();
    var open = pages.open(shell.dates().today());
    var names =
        listed(
            viewer,
            Stream.concat(
                Stream.concat(asked.lines().stream(), asking.lines().stream())
                    .map(OrderList.Line::pathway),
                open.lines().stream().map(ContractList.Line::pathway)));
    var writer = new LineWriter(shell, names);
    return templates.orderOrders(
        shell.titled(shell.say("order.list.title")).at(Menu.WORK),
        new OrdersPage(
            asked.lines().stream()
                .map(one -> writer.of(one, RequestState.ASKED, one.by()))
                .toList(),
            asked.pager(),
            asking.lines().stream()
                .map(one -> writer.of(one, RequestState.OFFERED, one.unit()))
                .toList(),
            asking.pager(),
            new ContractLines(shell, directory.get(), names).of(open.lines()),
            open.pager(),
            without(shell),
            filter.selects(shell, directory.get(), list.others(viewer).stream()),
            filter.hides(),
            FilteredList.address("/orders.csv", wanted, ""),
            NamedViews.of(shell, this, views, wanted, form)));
  }

  @GetMapping("/orders.csv")
  ResponseEntity<byte[]> file(Shell shell, @RequestParam Map<String, String> wanted) {
    var viewer = staff(shell);
    var filter = new OrdersFilter(wanted);
    var asked = list.asked(viewer, filter.wanted(), null, MOST_IN_FILE);
    var asking = list.asking(viewer, filter.wanted(), null, MOST_IN_FILE);
    var names =
        listed(viewer, Stream.concat(asked.stream(), asking.stream()).map(OrderList.Line::pathway));
    var writer = new LineWriter(shell, names);
    var file = new CsvFile();
    file.line(
        List.of(
            shell.say("order.column.way"),
            shell.say("order.column.citizen"),
            shell.say("order.filter.unit"),
            shell.say("order.column.state"),
            shell.say("order.column.at"),
            shell.say("order.column.by")));
    asked.forEach(one ->
        file.line(
            cells(shell.say("order.list.asked"), writer.of(one, RequestState.ASKED, one.by()))));
    asking.forEach(one ->
        file.line(
            cells(
                shell.say("order.list.asking"), writer.of(one, RequestState.OFFERED, one.unit()))));
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"medspil-orders.csv\"")
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(file.text().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> cells(String way, OrdersPage.Line line) {
    var other = line.other();
    var by = line.answerBy();
    return List.of(
        way,
        line.citizen(),
        other == null ? "" : other.text(),
        line.state(),
        line.at().exact(),
        by == null ? "" : by.iso());
  }

  private static Viewer staff(Shell shell) {
    if (shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return shell.viewer();
  }

  private Map<PathwayId, People.Person> listed(Viewer viewer, Stream<PathwayId> pathways) {
    var names = people.seen(viewer, pathways.distinct().toList());
    looks.listed(viewer, "orders", List.copyOf(names.keySet()));
    return names;
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
