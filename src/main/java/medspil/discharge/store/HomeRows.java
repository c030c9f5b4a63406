package medspil.discharge.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.discharge.Discharges;
import medspil.discharge.Forecast;
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
          insert into discharge.going_home
            (pathway_id, stay_id, agreement, unanswered, declined, forecast_at, forecast_read_by)
          select pathway, stay, agreement, unanswered, declined, forecast, read_by::uuid[]
          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::integer[], ?::integer[],
            ?::timestamptz[], ?::text[])
            as given (pathway, stay, agreement, unanswered, declined, forecast, read_by)
          on conflict (pathway_id, stay_id) do update
          set agreement = excluded.agreement, unanswered = excluded.unanswered,
              declined = excluded.declined, forecast_at = excluded.forecast_at,
              forecast_read_by = excluded.forecast_read_by
          """,
          List.of("uuid", "uuid", "text", "integer", "integer", "timestamptz", "text"));

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
    var forecast = home.forecast();
    return Row.of(
        PUT,
        id.value(),
        home.stay().value(),
        agreement == null ? null : agreement.state(),
        home.unanswered().size(),
        home.declined().size(),
        forecast == null ? null : forecast.at(),
        forecast == null ? "{}" : readers(forecast));
  }

  /// As PostgreSQL writes an array: a row of arrays of different lengths is none.
  private static String readers(Forecast forecast) {
    return Stream.concat(Stream.of(forecast.unit()), forecast.readers().stream())
        .distinct()
        .map(UUID::toString)
        .collect(Collectors.joining(",", "{", "}"));
  }
}
