package medspil.directory.store;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.Map;
import medspil.deadline.OpeningHours;
import medspil.deadline.WorkingCalendar;
import medspil.directory.Listing;
import medspil.directory.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts when a file's units work, where it is not the usual.
final class HoursTables {
  private final JdbcClient database;
  private final Listing listing;

  HoursTables(JdbcClient database, Listing listing) {
    this.database = database;
    this.listing = listing;
  }

  int put() {
    var opening = new JsonRows();
    var shifts = new JsonRows();
    var closed = new JsonRows();
    var promptness = new JsonRows();
    for (var unit : listing.units()) {
      var calendar = unit.calendar();
      var usual = WorkingCalendar.of(calendar.country());
      if (!calendar.opening().equals(usual.opening())) {
        week(opening, unit, "OPENING", calendar.opening());
      }
      if (!calendar.reading().equals(usual.reading())) {
        week(opening, unit, "READING", calendar.reading());
      }
      if (!calendar.shifts().equals(usual.shifts())) {
        calendar.shifts().starts().forEach(at -> row(shifts, unit).with("starts", at));
      }
      if (!calendar.promptness().equals(usual.promptness())) {
        row(promptness, unit).with("seconds", calendar.promptness().toSeconds());
      }
      calendar.closed().dates().forEach(day -> row(closed, unit).with("day", day));
      calendar
          .closed()
          .everyYear()
          .forEach(day -> row(closed, unit).with("day", day.toString().substring("--".length())));
    }
    return opening(opening) + shifts(shifts) + closed(closed) + promptness(promptness);
  }

  private static JsonRows row(JsonRows rows, Unit unit) {
    return rows.row().with("unit", unit.id());
  }

  private static void week(JsonRows rows, Unit unit, String kind, OpeningHours hours) {
    hours.byWeekday().entrySet().stream()
        .sorted(Map.Entry.<DayOfWeek, OpeningHours.Hours>comparingByKey(Comparator.naturalOrder()))
        .forEach(day ->
            row(rows, unit)
                .with("kind", kind)
                .with("weekday", day.getKey().getValue())
                .with("opens", day.getValue().from())
                .with("closes", day.getValue().to()));
  }

  private int opening(JsonRows rows) {
    return changed(
        """
        with listed as (
          select unit, kind, weekday, opens, closes
          from jsonb_to_recordset(:rows::jsonb) as r
            (unit uuid, kind text, weekday smallint, opens time, closes time)
        ),
        put as (
          insert into directory.opening_hours as h (unit, kind, weekday, opens, closes)
          select unit, kind, weekday, opens, closes
          from listed
          on conflict (unit, kind, weekday) do update
          set opens = excluded.opens, closes = excluded.closes
          where (h.opens, h.closes) is distinct from (excluded.opens, excluded.closes)
          returning 1
        ),
        gone as (
          delete from directory.opening_hours h
          where h.unit = any(:units::uuid[])
            and not exists (
              select from listed
              where listed.unit = h.unit and listed.kind = h.kind and listed.weekday = h.weekday)
          returning 1
        )
        select (select count(*) from put) + (select count(*) from gone)
        """,
        rows);
  }

  private int shifts(JsonRows rows) {
    return changed(
        """
        with listed as (
          select unit, starts
          from jsonb_to_recordset(:rows::jsonb) as r (unit uuid, starts time)
        ),
        put as (
          insert into directory.shift (unit, starts)
          select unit, starts
          from listed
          on conflict (unit, starts) do nothing
          returning 1
        ),
        gone as (
          delete from directory.shift s
          where s.unit = any(:units::uuid[])
            and not exists (select from listed where listed.unit = s.unit and listed.starts = s.starts)
          returning 1
        )
        select (select count(*) from put) + (select count(*) from gone)
        """,
        rows);
  }

  private int closed(JsonRows rows) {
    return changed(
        """
        with listed as (
          select unit, day
          from jsonb_to_recordset(:rows::jsonb) as r (unit uuid, day text)
        ),
        put as (
          insert into directory.closing_day (unit, day)
          select unit, day
          from listed
          on conflict (unit, day) do nothing
          returning 1
        ),
        gone as (
          delete from directory.closing_day c
          where c.unit = any(:units::uuid[])
            and not exists (select from listed where listed.unit = c.unit and listed.day = c.day)
          returning 1
        )
        select (select count(*) from put) + (select count(*) from gone)
        """,
        rows);
  }

  private int promptness(JsonRows rows) {
    return changed(
        """
        with listed as (
          select unit, seconds
          from jsonb_to_recordset(:rows::jsonb) as r (unit uuid, seconds integer)
        ),
        put as (
          insert into directory.promptness as p (unit, seconds)
          select unit, seconds
          from listed
          on conflict (unit) do update set seconds = excluded.seconds
          where p.seconds <> excluded.seconds
          returning 1
        ),
        gone as (
          delete from directory.promptness p
          where p.unit = any(:units::uuid[])
            and not exists (select from listed where listed.unit = p.unit)
          returning 1
        )
        select (select count(*) from put) + (select count(*) from gone)
        """,
        rows);
  }

  private int changed(String sql, JsonRows rows) {
    return database
        .sql(sql)
        .param("rows", rows.json())
        .param(
            "units",
            listing.units().stream().map(unit -> unit.id().toString()).toArray(String[]::new))
        .query(Integer.class)
        .single();
  }
}
