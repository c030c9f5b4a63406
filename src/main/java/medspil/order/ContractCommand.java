package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import medspil.deadline.Country;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// What somebody wants with a contract.
public sealed interface ContractCommand {
  RequestId contract();

  /// The side that wants it.
  ContractParty by();

  Instant at();

  /// The contract, or a change of it.
  ///
  /// @param basedOn the revision that the writer had read; 0 for none
  /// @param from the day a change is to hold from; the first one holds from its start
  /// @param notes the ones that the terms name and nobody had written before
  record Propose(
      RequestId contract,
      int basedOn,
      ContractParty by,
      LocalDate from,
      ContractTerms terms,
      List<Note> notes,
      Instant at)
      implements ContractCommand {
    public Propose {
      notes = List.copyOf(notes);
    }
  }

  record DropProposal(RequestId contract, int revision, ContractParty by, Instant at)
      implements ContractCommand {}

  record Sign(RequestId contract, int revision, ContractSignature signature)
      implements ContractCommand {
    @Override
    public ContractParty by() {
      return signature.party();
    }

    @Override
    public Instant at() {
      return signature.at();
    }
  }

  /// By the notice that holds then.
  ///
  /// @param country whose calendar the notice is counted by
  record Terminate(
      RequestId contract,
      ContractParty by,
      String reason,
      @Nullable Note words,
      LocalDate given,
      Country country,
      Instant at)
      implements ContractCommand {}

  /// It was a mistake, and the last day has not passed.
  ///
  /// @param today on the side's own clock
  record WithdrawTermination(RequestId contract, ContractParty by, LocalDate today, Instant at)
      implements ContractCommand {}

  /// Somebody has said to the citizen that it ends.
  record TellEnding(RequestId contract, ContractParty by, Instant at) implements ContractCommand {}

  /// All the steps that are not ticked.
  ///
  /// @param basedOn the revision of the plan that the writer had read
  record PlanMoveIn(
      RequestId contract,
      int basedOn,
      ContractParty by,
      List<MoveInStep> steps,
      List<Note> notes,
      Instant at)
      implements ContractCommand {
    public PlanMoveIn {
      steps = List.copyOf(steps);
      notes = List.copyOf(notes);
    }
  }

  /// A step of the side's own.
  ///
  /// @param done false when it was ticked by mistake
  record TickMoveIn(
      RequestId contract, MoveInStepId step, boolean done, ContractParty by, Instant at)
      implements ContractCommand {}
}
