package medspil.directory.store;

import java.time.LocalDate;
import medspil.directory.Listing;
import medspil.directory.Sor;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts a file's units, their numbers, and what they fill.
final class UnitTables {
  private final JdbcClient database;
  private final Listing listing;
  private final LocalDate on;

  UnitTables(JdbcClient database, Listing listing, LocalDate on) {
    this.database = database;
    this.listing = listing;
    this.on = on;
  }

  int put() {
    return units() + identifiers() + fillings();
  }

  private int units() {
    var rows = new JsonRows();
    listing
        .units()
        .forEach(unit ->
            rows.row()
                .with("id", unit.id())
                .with("organisation", unit.organisation())
                .with("key", unit.key())
                .with("name", unit.name())
                .with("sector", unit.sector().name())
                .with("phone", unit.phone())
                .with("email", unit.email())
                .with("demo", unit.demo())
                .in(unit.period()));
    return changed(
        """
        with listed as (
          select id, organisation, key, name, sector, phone, email, demo, since, until
          from jsonb_to_recordset(:rows::jsonb) as r
            (id uuid, organisation uuid, key text, name text, sector text, phone text, email text,
             demo boolean, since date, until date)
        ),
        put as (
          insert into directory.unit as u
            (id, organisation, key, source, name, sector, phone, email, demo, since, until)
          select id, organisation, key, :source, name, sector, phone, email, demo, since, until
          from listed
          on conflict (id) do update
          set source = excluded.source, name = excluded.name, sector = excluded.sector,
            phone = excluded.phone, email = excluded.email, demo = excluded.demo,
            since = excluded.since, until = excluded.until
          where (u.source, u.name, u.sector, u.phone, u.email, u.demo, u.since, u.until) is distinct from
            (excluded.source, excluded.name, excluded.sector, excluded.phone, excluded.email,
             excluded.demo, excluded.since, excluded.until)
          returning 1
        ),
        ended as (
          update directory.unit u
          set until = greatest(u.since, :on)
          where u.source = :source
            and u.until > greatest(u.since, :on)
            and not exists (select from listed where listed.id = u.id)
          returning 1
        )
        select (select count(*) from put) + (select count(*) from ended)
        """,
        rows);
  }

  private int identifiers() {
    var rows = new JsonRows();
    for (var unit : listing.units()) {
      for (var held : unit.identifiers()) {
        rows.row()
            .with("unit", unit.id())
            .with("system", held.identifier().system())
            .with("value", held.identifier().value())
            .in(held.period());
      }
    }
    return moved(rows)
        + changed(
            """
            with listed as (
              select unit, system, value, since, until
              from jsonb_to_recordset(:rows::jsonb) as r
                (unit uuid, system text, value text, since date, until date)
            ),
            put as (
              insert into directory.unit_identifier as i (unit, system, value, since, until)
              select unit, system, value, since, until
              from listed
              on conflict (unit, system, value) do update
              set since = excluded.since, until = excluded.until
              where (i.since, i.until) is distinct from (excluded.since, excluded.until)
              returning 1
            ),
            ended as (
              update directory.unit_identifier i
              set until = greatest(i.since, :on)
              from directory.unit u
              where u.id = i.unit
                and u.source = :source
                and i.until > greatest(i.since, :on)
                and not exists (
                  select from listed
                  where listed.unit = i.unit and listed.system = i.system and listed.value = i.value)
              returning 1
            )
            select (select count(*) from put) + (select count(*) from ended)
            """,
            rows);
  }

  /// A SOR number has one holder, so it leaves the old one before the new one has it.
  private int moved(JsonRows rows) {
    return database
        .sql(
            """
            delete from directory.unit_identifier i
            using jsonb_to_recordset(:rows::jsonb) as listed (unit uuid, system text, value text)
            where i.system = :sor
              and listed.system = i.system
              and listed.value = i.value
              and listed.unit <> i.unit
            """)
        .param("rows", rows.json())
        .param("sor", Sor.SYSTEM)
        .update();
  }

  private int fillings() {
    var rows = new JsonRows();
    listing
        .fillings()
        .forEach(one ->
            rows.row().with("unit", one.unit()).with("function", one.function()).in(one.period()));
    return changed(
        """
        with listed as (
          select unit, function, since, until
          from jsonb_to_recordset(:rows::jsonb) as r (unit uuid, function text, since date, until date)
        ),
        put as (
          insert into directory.function_filled as f (unit, function, since, until)
          select unit, function, since, until
          from listed
          on conflict (unit, function, since) do update
          set until = excluded.until
          where f.until <> excluded.until
          returning 1
        ),
        ended as (
          update directory.function_filled f
          set until = greatest(f.since, :on)
          from directory.unit u
          where u.id = f.unit
            and u.source = :source
            and f.until > greatest(f.since, :on)
            and not exists (
              select from listed
              where listed.unit = f.unit and listed.function = f.function and listed.since = f.since)
          returning 1
        )
        select (select count(*) from put) + (select count(*) from ended)
        """,
        rows);
  }

  private int changed(String sql, JsonRows rows) {
    return database
        .sql(sql)
        .param("rows", rows.json())
        .param("source", listing.source())
        .param("on", on)
        .query(Integer.class)
        .single();
  }
}
