package medspil.order;

import static medspil.order.Answering.happened;
import static medspil.order.Answering.nothing;
import static medspil.order.Answering.refused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import medspil.journal.Decision;
import org.jspecify.annotations.Nullable;

/// Answers a wish about a contract; saying the same twice changes nothing.
///
/// @param birth the citizen's; null when nobody knows
public record DecideContract(Orders orders, @Nullable LocalDate birth) {

  public Decision decide(ContractCommand command) {
    var state = orders.find(command.contract()).map(Request::state);
    if (state.filter(RequestState.CHOSEN::equals).isEmpty()) {
      return refused(ContractRefusal.NOT_CHOSEN);
    }
    return switch (command) {
      case ContractCommand.Propose wish ->
          propose(find(command).orElseGet(() -> Contract.of(command.contract())), wish);
      case ContractCommand.DropProposal wish -> about(command, one -> drop(one, wish));
      case ContractCommand.Sign wish -> about(command, one -> sign(one, wish));
      case ContractCommand.Terminate wish ->
          about(command, one -> DecideEnding.terminate(one, wish));
      case ContractCommand.WithdrawTermination wish ->
          about(command, one -> DecideEnding.withdraw(one, wish));
      case ContractCommand.TellEnding wish -> about(command, one -> DecideEnding.tell(one, wish));
      case ContractCommand.PlanMoveIn wish ->
          about(command, one -> DecideMoveIn.plan(one, birth, wish));
      case ContractCommand.TickMoveIn wish -> about(command, one -> DecideMoveIn.tick(one, wish));
    };
  }

  /// Who had read another revision than the newest reads that first.
  private Decision propose(Contract contract, ContractCommand.Propose wish) {
    var terms = wish.terms();
    if (contract.termination() != null) {
      return refused(ContractRefusal.TERMINATED);
    }
    if (wish.basedOn() != contract.revision()) {
      return refused(ContractRefusal.CHANGED_MEANWHILE);
    }
    if (birth != null && terms.from().isBefore(birth)) {
      return refused(ContractRefusal.BEFORE_BIRTH);
    }
    var latest = contract.latest();
    if (latest.filter(one -> wish.from().isBefore(one.from())).isPresent()) {
      return refused(ContractRefusal.BEFORE_EARLIER_VERSION);
    }
    if (latest.filter(one -> terms.changedFrom(one.terms()).isEmpty()).isPresent()) {
      return refused(ContractRefusal.NOTHING_CHANGED);
    }
    var from = contract.isAgreed() ? wish.from() : terms.from();
    var event =
        new ContractEvent.Proposed(
            contract.id(), contract.revision() + 1, wish.by(), from, terms, wish.at());
    return happened(event, wish.at(), wish.notes());
  }

  private static Decision drop(Contract contract, ContractCommand.DropProposal wish) {
    var proposal = contract.proposal();
    if (proposal == null) {
      return nothing();
    }
    return proposal.revision() == wish.revision()
        ? happened(
            new ContractEvent.ProposalDropped(contract.id(), wish.revision(), wish.by(), wish.at()),
            wish.at())
        : refused(ContractRefusal.CHANGED_MEANWHILE);
  }

  /// Nobody signs what they have not read, and nobody signs without the clauses.
  private static Decision sign(Contract contract, ContractCommand.Sign wish) {
    if (contract.termination() != null) {
      return refused(ContractRefusal.TERMINATED);
    }
    if (wish.revision() != contract.revision()) {
      return refused(ContractRefusal.CHANGED_MEANWHILE);
    }
    var proposal = contract.proposal();
    if (proposal == null) {
      return contract.isAgreed() ? nothing() : refused(ContractRefusal.NOTHING_TO_SIGN);
    }
    if (!proposal.terms().missing().isEmpty()) {
      return refused(ContractRefusal.INCOMPLETE);
    }
    return proposal.isSignedBy(wish.by())
        ? nothing()
        : happened(
            new ContractEvent.ContractSigned(contract.id(), wish.revision(), wish.signature()),
            wish.at());
  }

  private Optional<Contract> find(ContractCommand command) {
    return orders.contracts().find(command.contract());
  }

  private Decision about(ContractCommand command, Function<Contract, Decision> then) {
    return find(command).map(then).orElseGet(() -> refused(ContractRefusal.NO_SUCH_CONTRACT));
  }
}
