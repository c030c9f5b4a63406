package medspil.discharge.store;

import java.util.ArrayList;
import java.util.List;
import medspil.discharge.Discharges;
import medspil.discharge.GoingHome;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;

/// Turns changed ways home into the rows that the admissions board reads.
public final class HomeRows implements Projection<Discharges> {
  private static final Fragment PUT =
      new Fragment(
          "discharge_going_home",
          """
          insert into discharge.going_home (pathway_id, stay_id, agreement, unanswered, declined)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::integer[], ?::integer[])
          on conflict (pathway_id, stay_id) do update
          set agreement = excluded.agreement, unanswered = excluded.unanswered,
              declined = excluded.declined
          """,
          List.of("uuid", "uuid", "text", "integer", "integer"));

  @Override
  public List<Row> rows(PathwayId id, Discharges before, Discharges after, List<Recorded> events) {
    var rows = new ArrayList<Row>();
    for (var home : after.goingHome().values()) {
      if (!home.equals(before.goingHome().get(home.stay()))) {
        rows.add(row(id, home));
      }
    }
    return rows;
  }

  @Override
  public List<String> clear() {
    return List.of("delete from discharge.going_home where pathway_id = ?");
  }

  private static Row row(PathwayId id, GoingHome home) {
    var agreement = home.agreement();
    return Row.of(
        PUT,
        id.value(),
        home.stay().value(),
        agreement == null ? null : agreement.state(),
        home.unanswered().size(),
        home.declined().size());
  }
}
