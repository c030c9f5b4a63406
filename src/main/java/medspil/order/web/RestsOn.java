package medspil.order.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.goal.Side;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.need.Assessment;
import medspil.need.NeedCommand;
import medspil.order.OrderCommand;
import medspil.order.OrderId;
import medspil.page.Choice;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The assessment of needs that an order rests on, for those to whom what is social is open.
@Component
record RestsOn(Authority authority) {
  static final String FIELD = "assessment";

  /// Those that may be pointed to, the latest first; none for who may not point.
  List<Choice> choices(Shell shell, PathwayId id, Pathway pathway) {
    return authority
            .sides(shell.viewer(), id, pathway, shell.dates().now())
            .contains(Side.AUTHORITY)
        ? pathway.needs().inOrder().reversed().stream()
            .map(one -> new Choice(one.id().toString(), name(shell, one)))
            .toList()
        : List.of();
  }

  /// A link to it; null when there is none to show.
  @Nullable Choice of(Shell shell, PathwayId id, Pathway pathway, OrderId order) {
    var sees =
        authority.seen(shell.viewer(), id, pathway, shell.dates().now()).contains(Category.SOCIAL);
    return pathway
        .needs()
        .under(order)
        .filter(_ -> sees)
        .map(one -> new Choice("/citizens/" + id.value() + "/need/" + one.id(), name(shell, one)))
        .orElse(null);
  }

  /// The wishes to order, and to point to what was chosen in the form.
  List<PathwayCommand> all(
      Shell shell, PathwayId id, Pathway pathway, Given given, List<OrderCommand> wishes) {
    var all = new ArrayList<PathwayCommand>();
    wishes.stream().map(PathwayCommand.OfOrder::new).forEach(all::add);
    chosen(shell, id, pathway, given)
        .ifPresent(one ->
            orders(wishes)
                .map(order ->
                    new NeedCommand.BaseOrder(one.id(), order, Side.AUTHORITY, shell.dates().now()))
                .map(PathwayCommand.OfNeed::new)
                .forEach(all::add));
    return all;
  }

  private Optional<Assessment> chosen(Shell shell, PathwayId id, Pathway pathway, Given given) {
    var may =
        choices(shell, id, pathway).stream().anyMatch(one -> one.value().equals(given.text(FIELD)));
    return pathway.needs().assessments().values().stream()
        .filter(one -> may && one.id().toString().equals(given.text(FIELD)))
        .findFirst();
  }

  private static Stream<OrderId> orders(List<OrderCommand> wishes) {
    return wishes.stream()
        .flatMap(one ->
            one instanceof OrderCommand.PlaceOrder(var order, _)
                ? Stream.of(order.id())
                : Stream.of());
  }

  private static String name(Shell shell, Assessment one) {
    return shell.say(
        one.isOpen() ? "need.assessment.open" : "need.assessment.of",
        Map.of("day", shell.dates().plain(one.day())));
  }
}
