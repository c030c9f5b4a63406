package medspil.order.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.order.Order;
import medspil.order.Orders;
import medspil.order.Request;
import org.jspecify.annotations.Nullable;

/// Turns changed requests into the rows of those who are asked and those who ask.
public final class OrderRows implements Projection<Orders> {
  private static final Fragment PUT =
      new Fragment(
          "order_request",
          """
          insert into orders.request
            (pathway_id, request_id, order_id, unit, by_unit, state, without_decision, answer_by,
            asked_at, ended_at, reason)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[],
            ?::date[], ?::timestamptz[], ?::timestamptz[], ?::text[])
          on conflict (pathway_id, request_id) do update
          set state = excluded.state, ended_at = excluded.ended_at, reason = excluded.reason
          """,
          List.of(
              "uuid",
              "uuid",
              "uuid",
              "uuid",
              "uuid",
              "text",
              "text",
              "date",
              "timestamptz",
              "timestamptz",
              "text"));

  @Override
  public List<Row> rows(PathwayId id, Orders before, Orders after, List<Recorded> events) {
    if (before.equals(after)) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    for (var order : after.orders().values()) {
      for (var request : order.all()) {
        if (before.find(request.id()).filter(request::equals).isEmpty()) {
          rows.add(put(id, order, request));
        }
      }
    }
    return rows;
  }

  @Override
  public List<String> clear() {
    return List.of("delete from orders.request where pathway_id = ?");
  }

  private static Row put(PathwayId id, Order order, Request request) {
    return row(
        id.value(),
        request.id().value(),
        order.id().value(),
        request.unit(),
        order.unit(),
        request.state().name(),
        order.withoutDecision(),
        request.answerBy(),
        request.askedAt(),
        request.endedAt(),
        request.reason());
  }

  private static Row row(@Nullable Object... values) {
    return new Row(PUT, Arrays.asList(values));
  }
}
