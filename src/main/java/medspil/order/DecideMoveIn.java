package medspil.order;

import static medspil.order.Answering.happened;
import static medspil.order.Answering.nothing;
import static medspil.order.Answering.refused;

import java.time.LocalDate;
import medspil.journal.Decision;
import org.jspecify.annotations.Nullable;

/// Who plans and ticks the steps until a citizen has moved in.
final class DecideMoveIn {
  private DecideMoveIn() {}

  static Decision plan(
      Contract contract, @Nullable LocalDate birth, ContractCommand.PlanMoveIn wish) {
    var plan = contract.moveIn();
    if (wish.basedOn() != plan.revision()) {
      return refused(ContractRefusal.CHANGED_MEANWHILE);
    }
    if (birth != null && wish.steps().stream().anyMatch(one -> one.day().isBefore(birth))) {
      return refused(ContractRefusal.BEFORE_BIRTH);
    }
    return plan.planned(wish.steps()).steps().equals(plan.steps())
        ? nothing()
        : happened(
            new ContractEvent.MoveInPlanned(contract.id(), wish.steps(), wish.by(), wish.at()),
            wish.at(),
            wish.notes());
  }

  /// Each side ticks its own.
  static Decision tick(Contract contract, ContractCommand.TickMoveIn wish) {
    var found = contract.moveIn().find(wish.step());
    if (found.isEmpty()) {
      return refused(ContractRefusal.NO_SUCH_STEP);
    }
    if (found.get().owner() != wish.by()) {
      return refused(ContractRefusal.OTHER_SIDES);
    }
    if (found.get().isDone() == wish.done()) {
      return nothing();
    }
    return happened(
        wish.done()
            ? new ContractEvent.MoveInTicked(contract.id(), wish.step(), wish.at())
            : new ContractEvent.MoveInReopened(contract.id(), wish.step(), wish.at()),
        wish.at());
  }
}
