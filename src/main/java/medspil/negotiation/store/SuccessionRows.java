package medspil.negotiation.store;

import java.util.List;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.negotiation.Life;
import medspil.negotiation.TakeOver;

/// Keeps the table of those who took over in step with the lives of agreements.
public final class SuccessionRows implements Projection<Life> {
  private static final Fragment PUT =
      new Fragment(
          "negotiation_succession",
          """
          insert into negotiation.succession
            (pathway_id, agreement, organisation, function, by_organisation, since, stood_at)
          select * from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::uuid[], ?::date[], ?::bigint[])
          on conflict (pathway_id, organisation, function) do update
          set by_organisation = excluded.by_organisation, since = excluded.since,
            stood_at = excluded.stood_at
          """,
          List.of("uuid", "text", "uuid", "text", "uuid", "date", "int8"));

  @Override
  public List<Row> rows(PathwayId id, Life before, Life after, List<Recorded> events) {
    var known = before.afterwards().takeOvers();
    var stoodAt = events.getLast().version();
    return after.afterwards().takeOvers().stream()
        .filter(one -> !known.contains(one))
        .map(one -> row(id, one, stoodAt))
        .toList();
  }

  private static Row row(PathwayId id, TakeOver one, long stoodAt) {
    return Row.of(
        PUT,
        id.value(),
        one.agreement(),
        one.of().value(),
        one.function(),
        one.by().value(),
        one.from().toString(),
        stoodAt);
  }

  @Override
  public List<String> clear() {
    return List.of("delete from negotiation.succession where pathway_id = ?");
  }
}
