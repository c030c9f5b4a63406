package medspil.order.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.deadline.Country;
import medspil.directory.Directory;
import medspil.order.Offer;
import medspil.order.Order;
import medspil.order.OrderCommand;
import medspil.order.OrderTable;
import medspil.order.Per;
import medspil.order.Rate;
import medspil.order.RequestId;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Makes a wish of an answer to a request, or says what is missing.
@Component
record RequestActs(OrderTable table, Supplier<Directory> directory, Supplier<UUID> ids) {

  Optional<OrderCommand> read(Shell shell, Order order, RequestId id, String form, Given given) {
    var now = shell.dates().now();
    var words = new OrderWords(shell, directory.get(), table);
    var acting = order.municipalities().acting();
    return switch (form) {
      case "offer" -> offer(id, given, shell, words.country(acting));
      case "decline" -> {
        var said = given.note("words", ids);
        yield given
            .oneOf("why", OrderActs.codes(words.offered(OrderTable.Kind.DECLINE, acting)))
            .map(why -> new OrderCommand.Decline(id, why, said, now));
      }
      case "turn_down" ->
          given
              .oneOf("why", OrderActs.codes(words.offered(OrderTable.Kind.TURN_DOWN, acting)))
              .map(why -> new OrderCommand.TurnDown(id, why, now));
      case "withdraw" -> Optional.of(new OrderCommand.Withdraw(id, now));
      default -> Optional.of(new OrderCommand.Choose(id, now));
    };
  }

  private Optional<OrderCommand> offer(RequestId id, Given given, Shell shell, String country) {
    var from = given.comingDay("start");
    var amount = given.amount("amount");
    var per = given.one("per", Per.values());
    var words = given.words("words", ids);
    return given.isWrong()
        ? Optional.empty()
        : Optional.of(
            new OrderCommand.MakeOffer(
                id,
                new Offer(
                    from.orElseThrow(),
                    new Rate(
                        from.orElseThrow(),
                        amount.orElseThrow(),
                        currency(country),
                        per.orElseThrow())),
                words.orElseThrow(),
                shell.dates().now()));
  }

  static String currency(String country) {
    return (country.equals("NO") ? Country.NORWAY : Country.DENMARK).currency();
  }
}
