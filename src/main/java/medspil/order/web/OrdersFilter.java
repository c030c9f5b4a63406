package medspil.order.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.order.OrderList;
import medspil.order.RequestState;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import medspil.page.UnitChoices;

/// What somebody looks for among requests: how far they are, with whom, and in which order.
///
/// A citizen's name is no filter: it would stand in addresses and in views that are kept.
record OrdersFilter(Map<String, String> asked) {
  static final Set<String> FIELDS = Set.of("state", "unit", "sort");
  private static final String OPEN = "open";

  /// @param other who asks, or who is asked
  List<OrderList.Line> of(List<OrderList.Line> lines, Function<OrderList.Line, UUID> other) {
    var state = asked.getOrDefault("state", "");
    var unit = asked.getOrDefault("unit", "");
    return lines.stream()
        .filter(one ->
            state.isEmpty()
                || (state.equals(OPEN)
                    ? one.state().isOpen()
                    : Given.code(one.state()).equals(state)))
        .filter(one -> unit.isEmpty() || other.apply(one).toString().equals(unit))
        .sorted(order())
        .toList();
  }

  // As the list comes, what waits stands first.
  private Comparator<OrderList.Line> order() {
    return switch (asked.getOrDefault("sort", "")) {
      case "by" -> Comparator.comparing(OrderList.Line::answerBy);
      case "new" -> Comparator.comparing(OrderList.Line::askedAt).reversed();
      case "old" -> Comparator.comparing(OrderList.Line::askedAt);
      default -> (_, _) -> 0;
    };
  }

  /// Whether something may be hidden by it.
  boolean hides() {
    return Stream.of("state", "unit").anyMatch(one -> !asked.getOrDefault(one, "").isBlank());
  }

  /// @param others whom there is something with
  List<OrdersPage.Select> selects(Shell shell, Directory directory, Stream<UUID> others) {
    var states = new ArrayList<Choice>();
    states.add(new Choice("", shell.say("order.filter.any")));
    states.add(new Choice(OPEN, shell.say("order.filter.open")));
    for (var state : RequestState.values()) {
      var code = Given.code(state);
      states.add(new Choice(code, shell.say("order.state." + code)));
    }
    var units = new ArrayList<Choice>();
    units.add(new Choice("", shell.say("order.filter.any")));
    units.addAll(new UnitChoices(directory).of(others.distinct()));
    return List.of(
        select("state", shell.say("order.column.state"), states),
        select("unit", shell.say("order.filter.unit"), units),
        select(
            "sort",
            shell.say("order.filter.sort"),
            List.of(
                new Choice("", shell.say("order.sort.waits")),
                new Choice("by", shell.say("order.sort.by")),
                new Choice("new", shell.say("order.sort.new")),
                new Choice("old", shell.say("order.sort.old")))));
  }

  private OrdersPage.Select select(String name, String label, List<Choice> choices) {
    return new OrdersPage.Select(Field.of(name, label, asked.getOrDefault(name, "")), choices);
  }
}
