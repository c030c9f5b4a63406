package medspil.directory.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.deadline.Country;
import medspil.directory.Belonging;
import medspil.directory.Directory;
import medspil.directory.Filling;
import medspil.directory.HeldIdentifier;
import medspil.directory.Identifier;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.OrganisationKind;
import medspil.directory.Period;
import medspil.directory.Sector;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads all of the directory, within one transaction.
final class ReadDirectory {
  private final JdbcClient database;

  ReadDirectory(JdbcClient database) {
    this.database = database;
  }

  Directory directory() {
    var organisations = organisations();
    var countries =
        organisations.stream().collect(Collectors.toMap(Organisation::id, Organisation::country));
    return new Directory(organisations, units(countries), fillings(), belongings());
  }

  private List<Organisation> organisations() {
    var identifiers =
        held(
            """
            select organisation as holder, system, value, since, until
            from directory.organisation_identifier
            order by since, value
            """);
    return database
        .sql(
            """
            select id, key, kind, name, country, demo, since, until
            from directory.organisation
            order by key
            """)
        .query((row, _) -> organisation(row, identifiers))
        .list();
  }

  private static Organisation organisation(
      ResultSet row, Map<UUID, List<HeldIdentifier>> identifiers) throws SQLException {
    var id = uuid(row, "id");
    var country = Country.valueOf(row.getString("country"));
    return new Organisation(
        new OrganisationId(id),
        row.getString("key"),
        OrganisationKind.valueOf(row.getString("kind")),
        row.getString("name"),
        country,
        country.zone(),
        row.getBoolean("demo"),
        identifiers.getOrDefault(id, List.of()),
        period(row));
  }

  private List<Unit> units(Map<OrganisationId, Country> countries) {
    var identifiers =
        held(
            """
            select unit as holder, system, value, since, until
            from directory.unit_identifier
            order by since, value
            """);
    var calendars = new ReadCalendars(database);
    return database
        .sql(
            """
            select id, organisation, key, name, sector, phone, email, demo, since, until
            from directory.unit
            order by organisation, key
            """)
        .query((row, _) -> {
          var id = uuid(row, "id");
          var organisation = new OrganisationId(uuid(row, "organisation"));
          return new Unit(
              new UnitId(id),
              organisation,
              row.getString("key"),
              row.getString("name"),
              Sector.valueOf(row.getString("sector")),
              row.getString("phone"),
              row.getString("email"),
              row.getBoolean("demo"),
              identifiers.getOrDefault(id, List.of()),
              calendars.of(id, countries.getOrDefault(organisation, Country.DENMARK)),
              period(row));
        })
        .list();
  }

  private List<Filling> fillings() {
    return database
        .sql(
            """
            select u.organisation, f.function, f.unit, f.since, f.until
            from directory.function_filled f
            join directory.unit u on u.id = f.unit
            order by u.organisation, f.function, u.key, f.since
            """)
        .query((row, _) ->
            new Filling(
                new OrganisationId(uuid(row, "organisation")),
                row.getString("function"),
                new UnitId(uuid(row, "unit")),
                period(row)))
        .list();
  }

  private List<Belonging> belongings() {
    return database
        .sql(
            "select part, whole, since, until from directory.belonging order by part, since, whole")
        .query((row, _) ->
            new Belonging(
                new OrganisationId(uuid(row, "part")),
                new OrganisationId(uuid(row, "whole")),
                period(row)))
        .list();
  }

  private Map<UUID, List<HeldIdentifier>> held(String sql) {
    record Holder(UUID id, HeldIdentifier held) {}

    return database.sql(sql).query((row, _) -> new Holder(uuid(row, "holder"), held(row))).stream()
        .collect(groupingBy(Holder::id, mapping(Holder::held, toList())));
  }

  private static HeldIdentifier held(ResultSet row) throws SQLException {
    var system = row.getString("system");
    var value = row.getString("value");
    return new HeldIdentifier(
        Identifier.parse(system, value)
            .orElseThrow(() -> new IllegalStateException("no identifier of " + system)),
        period(row));
  }

  private static Period period(ResultSet row) throws SQLException {
    return new Period(
        row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
  }

  private static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
