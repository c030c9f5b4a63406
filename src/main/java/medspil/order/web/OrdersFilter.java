package medspil.order.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.order.OrderList;
import medspil.order.RequestState;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import medspil.page.UnitChoices;
import org.jspecify.annotations.Nullable;

/// What somebody looks for among requests: how far they are, with whom, and in which order.
///
/// A citizen's name is no filter: it would stand in addresses and in views that are kept.
record OrdersFilter(Map<String, String> asked) {
  static final Set<String> FIELDS = Set.of("state", "unit", "sort");
  private static final String OPEN = "open";
  private static final UUID NOBODY = new UUID(0, 0);

  /// What nobody could mean, nothing is found for.
  OrderList.Wanted wanted() {
    return new OrderList.Wanted(states(), unit(), sort());
  }

  private Set<RequestState> states() {
    var state = asked.getOrDefault("state", "");
    return Stream.of(RequestState.values())
        .filter(one ->
            switch (state) {
              case "" -> true;
              case OPEN -> one.isOpen();
              default -> Given.code(one).equals(state);
            })
        .collect(Collectors.toUnmodifiableSet());
  }

  private @Nullable UUID unit() {
    var unit = asked.getOrDefault("unit", "");
    try {
      return unit.isEmpty() ? null : UUID.fromString(unit);
    } catch (IllegalArgumentException _) {
      return NOBODY;
    }
  }

  private OrderList.Sort sort() {
    return switch (asked.getOrDefault("sort", "")) {
      case "by" -> OrderList.Sort.ANSWER_BY;
      case "new" -> OrderList.Sort.NEWEST;
      case "old" -> OrderList.Sort.OLDEST;
      default -> OrderList.Sort.WAITS;
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
