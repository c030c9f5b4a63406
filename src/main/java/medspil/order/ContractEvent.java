package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import medspil.journal.Event;

/// What happens to a contract.
public sealed interface ContractEvent extends Event {
  RequestId contract();

  record Proposed(
      RequestId contract,
      int revision,
      ContractParty by,
      LocalDate from,
      ContractTerms terms,
      Instant at)
      implements ContractEvent {}

  record ProposalDropped(RequestId contract, int revision, ContractParty by, Instant at)
      implements ContractEvent {}

  record ContractSigned(RequestId contract, int revision, ContractSignature signature)
      implements ContractEvent {}

  record Terminated(RequestId contract, Termination termination) implements ContractEvent {}

  record TerminationWithdrawn(RequestId contract, ContractParty by, Instant at)
      implements ContractEvent {}

  /// Somebody has said to the citizen that it ends.
  record EndingTold(RequestId contract, Instant at) implements ContractEvent {}

  record MoveInPlanned(RequestId contract, List<MoveInStep> steps, ContractParty by, Instant at)
      implements ContractEvent {
    public MoveInPlanned {
      steps = List.copyOf(steps);
    }
  }

  record MoveInTicked(RequestId contract, MoveInStepId step, Instant at) implements ContractEvent {}

  record MoveInReopened(RequestId contract, MoveInStepId step, Instant at)
      implements ContractEvent {}
}
