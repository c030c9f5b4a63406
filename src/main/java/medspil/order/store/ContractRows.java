package medspil.order.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.order.Contract;
import medspil.order.ContractParty;
import medspil.order.Orders;
import org.jspecify.annotations.Nullable;

/// Turns changed contracts into the rows of their two sides.
public final class ContractRows implements Projection<Orders> {
  private static final Fragment PUT =
      new Fragment(
          "order_contract",
          """
          insert into orders.contract
            (pathway_id, request_id, unit, by_unit, pending, complete, authority_signs,
            provider_signs, agreed, begins, last_day, terminated)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::boolean[], ?::boolean[],
            ?::boolean[], ?::boolean[], ?::boolean[], ?::date[], ?::date[], ?::boolean[])
          on conflict (pathway_id, request_id) do update
          set pending = excluded.pending, complete = excluded.complete,
            authority_signs = excluded.authority_signs, provider_signs = excluded.provider_signs,
            agreed = excluded.agreed, begins = excluded.begins, last_day = excluded.last_day,
            terminated = excluded.terminated
          """,
          List.of(
              "uuid", "uuid", "uuid", "uuid", "boolean", "boolean", "boolean", "boolean", "boolean",
              "date", "date", "boolean"));

  @Override
  public List<Row> rows(PathwayId id, Orders before, Orders after, List<Recorded> events) {
    if (before.contracts().equals(after.contracts())) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    for (var contract : after.contracts().contracts().values()) {
      if (before.contracts().find(contract.id()).filter(contract::equals).isEmpty()) {
        after
            .with(contract.id())
            .ifPresent(order ->
                order
                    .find(contract.id())
                    .ifPresent(
                        request -> rows.add(put(id, contract, request.unit(), order.unit()))));
      }
    }
    return rows;
  }

  @Override
  public List<String> clear() {
    return List.of("delete from orders.contract where pathway_id = ?");
  }

  private static Row put(PathwayId id, Contract contract, UUID unit, UUID byUnit) {
    var proposal = contract.proposal();
    return row(
        id.value(),
        contract.id().value(),
        unit,
        byUnit,
        proposal != null,
        proposal != null && proposal.terms().missing().isEmpty(),
        proposal != null && !proposal.isSignedBy(ContractParty.AUTHORITY),
        proposal != null && !proposal.isSignedBy(ContractParty.PROVIDER),
        contract.isAgreed(),
        contract.latest().map(one -> one.terms().from()).orElse(null),
        contract.lastDay(),
        contract.termination() != null);
  }

  private static Row row(@Nullable Object... values) {
    return new Row(PUT, Arrays.asList(values));
  }
}
