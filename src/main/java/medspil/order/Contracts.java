package medspil.order;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A citizen's contracts, by the request each came of.
public record Contracts(Map<RequestId, Contract> contracts) {
  public static final Contracts NONE = new Contracts(Map.of());

  public Contracts {
    contracts = unmodifiableMap(new LinkedHashMap<>(contracts));
  }

  Contracts evolve(ContractEvent event) {
    var before = find(event.contract()).orElseGet(() -> Contract.of(event.contract()));
    return with(
        switch (event) {
          case ContractEvent.Proposed(_, var revision, var by, var from, var terms, var at) ->
              before.proposed(new ContractProposal(revision, terms, from, by, at, List.of()));
          case ContractEvent.ProposalDropped _ -> before.dropped();
          case ContractEvent.ContractSigned(_, _, var signature) -> before.signed(signature);
          case ContractEvent.Terminated(_, var how) -> before.ending(how);
          case ContractEvent.TerminationWithdrawn _ -> before.ending(null);
          case ContractEvent.EndingTold(_, var at) -> told(before, at);
          case ContractEvent.MoveInPlanned(_, var steps, _, _) ->
              before.moving(before.moveIn().planned(steps));
          case ContractEvent.MoveInTicked(_, var step, var at) ->
              before.moving(before.moveIn().changed(step, one -> one.done(at)));
          case ContractEvent.MoveInReopened(_, var step, _) ->
              before.moving(before.moveIn().changed(step, one -> one.done(null)));
        });
  }

  public Optional<Contract> find(RequestId id) {
    return Optional.ofNullable(contracts.get(id));
  }

  private static Contract told(Contract before, Instant at) {
    var how = before.termination();
    return how == null ? before : before.ending(how.told(at));
  }

  private Contracts with(Contract contract) {
    var copy = new LinkedHashMap<>(contracts);
    copy.put(contract.id(), contract);
    return new Contracts(copy);
  }
}
