package medspil.directory.store;

import java.time.LocalDate;
import medspil.directory.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts a file's organisations, their numbers, and what they belong to.
final class OrganisationTables {
  private final JdbcClient database;
  private final Listing listing;
  private final LocalDate on;

  OrganisationTables(JdbcClient database, Listing listing, LocalDate on) {
    this.database = database;
    this.listing = listing;
    this.on = on;
  }

  int put() {
    return organisations() + identifiers() + belongings();
  }

  private int organisations() {
    var rows = new JsonRows();
    listing
        .organisations()
        .forEach(one ->
            rows.row()
                .with("id", one.id())
                .with("key", one.key())
                .with("kind", one.kind().name())
                .with("name", one.name())
                .with("country", one.country().name())
                .with("demo", one.demo())
                .in(one.period()));
    return changed(
        """
        with listed as (
          select id, key, kind, name, country, demo, since, until
          from jsonb_to_recordset(:rows::jsonb) as r
            (id uuid, key text, kind text, name text, country text, demo boolean, since date, until date)
        ),
        put as (
          insert into directory.organisation as o
            (id, key, source, kind, name, country, demo, since, until)
          select id, key, :source, kind, name, country, demo, since, until
          from listed
          on conflict (id) do update
          set kind = excluded.kind, name = excluded.name, country = excluded.country,
            demo = excluded.demo, since = excluded.since, until = excluded.until
          where (o.kind, o.name, o.country, o.demo, o.since, o.until) is distinct from
            (excluded.kind, excluded.name, excluded.country, excluded.demo, excluded.since, excluded.until)
          returning 1
        ),
        ended as (
          update directory.organisation o
          set until = greatest(o.since, :on)
          where o.source = :source
            and o.until > greatest(o.since, :on)
            and not exists (select from listed where listed.id = o.id)
          returning 1
        )
        select (select count(*) from put) + (select count(*) from ended)
        """,
        rows);
  }

  private int identifiers() {
    var rows = new JsonRows();
    for (var one : listing.organisations()) {
      for (var held : one.identifiers()) {
        rows.row()
            .with("organisation", one.id())
            .with("system", held.identifier().system())
            .with("value", held.identifier().value())
            .in(held.period());
      }
    }
    return changed(
        """
        with listed as (
          select organisation, system, value, since, until
          from jsonb_to_recordset(:rows::jsonb) as r
            (organisation uuid, system text, value text, since date, until date)
        ),
        put as (
          insert into directory.organisation_identifier as i (organisation, system, value, since, until)
          select organisation, system, value, since, until
          from listed
          on conflict (organisation, system, value) do update
          set since = excluded.since, until = excluded.until
          where (i.since, i.until) is distinct from (excluded.since, excluded.until)
          returning 1
        ),
        ended as (
          update directory.organisation_identifier i
          set until = greatest(i.since, :on)
          from directory.organisation o
          where o.id = i.organisation
            and o.source = :source
            and i.until > greatest(i.since, :on)
            and not exists (
              select from listed
              where listed.organisation = i.organisation
                and listed.system = i.system
                and listed.value = i.value)
          returning 1
        )
        select (select count(*) from put) + (select count(*) from ended)
        """,
        rows);
  }

  private int belongings() {
    var rows = new JsonRows();
    listing
        .belongings()
        .forEach(
            one -> rows.row().with("part", one.part()).with("whole", one.whole()).in(one.period()));
    return changed(
        """
        with listed as (
          select part, whole, since, until
          from jsonb_to_recordset(:rows::jsonb) as r (part uuid, whole uuid, since date, until date)
        ),
        put as (
          insert into directory.belonging as b (part, whole, source, since, until)
          select part, whole, :source, since, until
          from listed
          on conflict (part, whole, since) do update
          set source = excluded.source, until = excluded.until
          where (b.source, b.until) is distinct from (excluded.source, excluded.until)
          returning 1
        ),
        ended as (
          update directory.belonging b
          set until = greatest(b.since, :on)
          where b.source = :source
            and b.until > greatest(b.since, :on)
            and not exists (
              select from listed
              where listed.part = b.part and listed.whole = b.whole and listed.since = b.since)
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
