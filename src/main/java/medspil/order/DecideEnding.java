package medspil.order;

import static medspil.order.Answering.happened;
import static medspil.order.Answering.nothing;
import static medspil.order.Answering.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import medspil.deadline.Days;
import medspil.deadline.WorkingCalendar;
import medspil.journal.Decision;

/// How a contract comes to its end: by the notice that holds on the day it is given.
final class DecideEnding {
  private DecideEnding() {}

  static Decision terminate(Contract contract, ContractCommand.Terminate wish) {
    var calendar = WorkingCalendar.of(wish.country());
    var today = Days.of(wish.at(), calendar.zone());
    var holds = contract.on(wish.given());
    if (contract.termination() != null) {
      return refused(ContractRefusal.TERMINATED);
    }
    if (holds.isEmpty()) {
      return refused(ContractRefusal.NOT_AGREED);
    }
    if (contract.state(today) == ContractState.ENDED) {
      return refused(ContractRefusal.ALREADY_OVER);
    }
    if (wish.given().isAfter(today)) {
      return refused(ContractRefusal.IN_THE_FUTURE);
    }
    if (wish.given().isBefore(agreed(contract, calendar))) {
      return refused(ContractRefusal.BEFORE_AGREED);
    }
    var notice = Objects.requireNonNull(holds.get().terms().notice());
    var until = contract.lastDay();
    var last = notice.lastDay(wish.given(), until, calendar);
    var words = wish.words();
    var termination =
        new Termination(
            wish.by(),
            wish.reason(),
            words == null ? null : words.id(),
            wish.given(),
            notice,
            until,
            last.day(),
            last.ends(),
            wish.at(),
            null);
    return happened(
        new ContractEvent.Terminated(contract.id(), termination),
        wish.at(),
        words == null ? List.of() : List.of(words));
  }

  /// The first of the day both had signed and the day it began: what was agreed on paper may be
  /// written here later.
  private static LocalDate agreed(Contract contract, WorkingCalendar calendar) {
    var first = contract.versions().getFirst().agreed();
    var signed = Days.of(first.signatures().getLast().at(), calendar.zone());
    return signed.isBefore(first.from()) ? signed : first.from();
  }

  static Decision withdraw(Contract contract, ContractCommand.WithdrawTermination wish) {
    var how = contract.termination();
    if (how == null) {
      return nothing();
    }
    if (how.by() != wish.by()) {
      return refused(ContractRefusal.OTHER_SIDES);
    }
    return how.lastDay().isBefore(wish.today())
        ? refused(ContractRefusal.ALREADY_OVER)
        : happened(
            new ContractEvent.TerminationWithdrawn(contract.id(), wish.by(), wish.at()), wish.at());
  }

  static Decision tell(Contract contract, ContractCommand.TellEnding wish) {
    var how = contract.termination();
    if (how == null) {
      return refused(ContractRefusal.NOT_TERMINATED);
    }
    return how.toldAt() == null
        ? happened(new ContractEvent.EndingTold(contract.id(), wish.at()), wish.at())
        : nothing();
  }
}
