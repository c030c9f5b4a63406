package medspil.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import medspil.citizen.Pathway;
import medspil.order.Contract;
import medspil.order.Order;
import medspil.order.Request;
import medspil.order.RequestId;

/// The part of a pathway that its process plan is about: the support that is given now, else what
/// was ordered last.
///
/// @param request what was chosen, when something was
public record ProcessCourse(Standing standing, Optional<RequestId> request) {

  /// As it stands on a day.
  ///
  /// @param knows whether the reader may know that a contract comes to its end
  public static ProcessCourse of(
      Pathway pathway, LocalDate today, Instant now, Predicate<Contract> knows) {
    var contracts = pathway.orders().contracts();
    var orders = pathway.orders().orders().values();
    Comparator<Order> placed = Comparator.comparing(Order::placedAt);
    var running =
        orders.stream()
            .filter(order ->
                order
                    .chosen()
                    .flatMap(one -> contracts.find(one.id()))
                    .filter(one -> one.binds(now))
                    .isPresent())
            .max(placed);
    var order = running.or(() -> orders.stream().max(placed));
    var chosen = order.flatMap(Order::chosen).map(Request::id);
    var contract = chosen.flatMap(contracts::find).filter(Contract::isAgreed);
    var last = contract.filter(knows).map(Contract::lastDay);
    return new ProcessCourse(
        new Standing(
            pathway.needs().latestCompleted().isPresent(),
            order.isPresent(),
            chosen.isPresent(),
            contract.isPresent(),
            contract
                .map(one -> one.versions().getFirst().terms().from())
                .filter(day -> !day.isAfter(today))
                .isPresent(),
            pathway.goals().open().stream()
                .anyMatch(goal -> pathway.goals().stepped(goal.id()).isPresent()),
            pathway.meetings().lastHeld().isPresent(),
            last.isPresent(),
            last.filter(day -> day.isBefore(today)).isPresent()),
        chosen);
  }
}
