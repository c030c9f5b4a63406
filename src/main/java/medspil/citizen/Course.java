package medspil.citizen;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import medspil.goal.Goal;
import medspil.order.Order;
import medspil.order.Request;
import org.jspecify.annotations.Nullable;

/// Who has to do with a citizen's social support; null is who we do not know.
///
/// @param acting the municipality that decides on it
/// @param paying the one that pays
/// @param authority the acting municipality's unit
/// @param provider the unit that gives the support
record Course(
    @Nullable UUID acting,
    @Nullable UUID paying,
    @Nullable UUID authority,
    @Nullable UUID provider) {

  /// By the order whose offer was chosen last; else by the service that runs and by the goals.
  static Course of(Pathway pathway, Instant at) {
    return pathway.orders().orders().values().stream()
        .filter(order -> order.chosen().isPresent())
        .reduce((_, later) -> later)
        .map(order -> of(order, order.chosen().map(Request::unit).orElse(null)))
        .orElseGet(() -> withoutOrder(pathway, at));
  }

  static Course of(Order order, @Nullable UUID provider) {
    var who = order.municipalities();
    return new Course(who.acting(), who.paying(), order.unit(), provider);
  }

  private static Course withoutOrder(Pathway pathway, Instant at) {
    var support =
        pathway.citizen().openAt(at).stream()
            .filter(Entitlement::isSocial)
            .findFirst()
            .orElse(null);
    var provider =
        pathway.goals().goals().values().stream()
            .filter(Goal::isOpen)
            .map(one -> one.aim().provider())
            .filter(Objects::nonNull)
            .findFirst();
    return support == null
        ? new Course(null, null, null, provider.orElse(null))
        : new Course(support.organisation(), null, support.unit(), provider.orElse(null));
  }

  /// The same, where another unit is known to give this part of it.
  Course providedBy(@Nullable UUID unit) {
    return unit == null ? this : new Course(acting, paying, authority, unit);
  }

  List<OwedDuties.AtHand> atHand() {
    return List.of(OwedDuties.AtHand.authority(authority), OwedDuties.AtHand.provider(provider));
  }
}
