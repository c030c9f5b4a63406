package medspil.stay.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.stay.Phase;
import medspil.stay.Said;
import medspil.stay.Stay;
import medspil.stay.StayId;
import medspil.stay.Stays;
import org.jspecify.annotations.Nullable;

/// Turns changed stays into the rows of the admissions board and the timeline.
public final class StayRows implements Projection<Stays> {
  private static final Fragment PUT =
      new Fragment(
          "stay_board",
          """
          insert into stay.board
            (stay_id, pathway_id, phase, sector, ward_unit, ward_name, started_at, expected_on,
            up_to_weekend, ready_at, ended_at, report, changed, report_sent_at,
            ready_answered_at, receives_from)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[],
            ?::timestamptz[], ?::date[], ?::boolean[], ?::timestamptz[], ?::timestamptz[],
            ?::text[], ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::date[])
          on conflict (pathway_id, stay_id) do update
          set phase = excluded.phase, sector = excluded.sector, ward_unit = excluded.ward_unit,
            ward_name = excluded.ward_name, started_at = excluded.started_at,
            expected_on = excluded.expected_on, up_to_weekend = excluded.up_to_weekend,
            ready_at = excluded.ready_at, ended_at = excluded.ended_at, report = excluded.report,
            changed = excluded.changed, report_sent_at = excluded.report_sent_at,
            ready_answered_at = excluded.ready_answered_at, receives_from = excluded.receives_from
          """,
          List.of(
              "uuid",
              "uuid",
              "text",
              "text",
              "uuid",
              "text",
              "timestamptz",
              "date",
              "boolean",
              "timestamptz",
              "timestamptz",
              "text",
              "boolean",
              "timestamptz",
              "timestamptz",
              "date"));

  private static final Fragment GONE =
      new Fragment(
          "stay_gone",
          """
          delete from stay.board
          where (pathway_id, stay_id) in (select * from unnest(?::uuid[], ?::uuid[]))
          """,
          List.of("uuid", "uuid"));

  @Override
  public List<Row> rows(PathwayId id, Stays before, Stays after, List<Recorded> events) {
    if (before.equals(after)) {
      return List.of();
    }
    var earlier = byId(before);
    var now = byId(after);
    var rows =
        now.values().stream()
            .filter(stay -> !stay.equals(earlier.get(stay.id())))
            .map(stay -> put(id, stay));
    // Two stays become one when a message names both episodes.
    var gone =
        earlier.keySet().stream()
            .filter(stay -> !now.containsKey(stay))
            .map(stay -> new Row(GONE, List.of(id.value(), stay.value())));
    return Stream.concat(rows, gone).toList();
  }

  @Override
  public List<String> clear() {
    return List.of("delete from stay.board where pathway_id = ?");
  }

  private static Map<StayId, Stay> byId(Stays stays) {
    return stays.all().stream().collect(Collectors.toMap(Stay::id, Function.identity()));
  }

  private static Row put(PathwayId id, Stay stay) {
    var ward = stay.ward();
    var plan = stay.plan();
    var answer = Optional.ofNullable(stay.ready()).flatMap(Stay.Ready::latest);
    return row(
        stay.id().value(),
        id.value(),
        stay.phase().name(),
        stay.sector().name(),
        ward.unit(),
        ward.name(),
        stay.start().orElse(null),
        plan == null ? null : plan.expected(),
        plan != null && plan.upToWeekend(),
        stay.readyAt(),
        stay.end().orElse(null),
        report(stay),
        stay.phase() != Phase.UNSETTLED && stay.latest().map(Said::changed).orElse(false),
        stay.report().sentAutomatically(),
        answer.map(Stay.Answer::at).orElse(null),
        answer.map(Stay.Answer::from).orElse(null));
  }

  private static String report(Stay stay) {
    var answer = stay.report().answer();
    if (answer != null) {
      return answer.name().toLowerCase(Locale.ROOT);
    }
    if (stay.report().sentAutomatically() != null) {
      return "sent_automatically";
    }
    return stay.reportRequested() ? "requested" : "none";
  }

  private static Row row(@Nullable Object... values) {
    return new Row(PUT, Arrays.asList(values));
  }
}
