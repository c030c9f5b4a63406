package medspil.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.access.Hat;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Workers and the roles they have at this moment, as rows.
@Component
public class WorkerRows implements Workers {
  private static final String COLUMNS =
      """
      select w.id, w.first_name, w.full_name, w.title, r.role, r.organisation, r.unit
      from access.worker w
      left join access.worker_role r on r.worker = w.id and r.since <= now() and (r.until is null or now() < r.until)
      """;

  private final JdbcClient database;

  public WorkerRows(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Optional<Worker> bySubject(String subject) {
    return one(
        database
            .sql(COLUMNS + "where w.subject = :subject order by r.since, r.unit")
            .param("subject", subject)
            .query(WorkerRows::row)
            .list());
  }

  @Override
  public Optional<Worker> byId(UUID id) {
    return one(
        database
            .sql(COLUMNS + "where w.id = :id order by r.since, r.unit")
            .param("id", id)
            .query(WorkerRows::row)
            .list());
  }

  @Override
  public Map<UUID, Worker> byIds(Collection<UUID> ids) {
    return database
        .sql(COLUMNS + "where w.id = any (:ids) order by r.since, r.unit")
        .param("ids", ids.toArray(UUID[]::new))
        .query(WorkerRows::row)
        .list()
        .stream()
        .collect(Collectors.groupingBy(row -> row.worker().id()))
        .values()
        .stream()
        .flatMap(rows -> one(rows).stream())
        .collect(Collectors.toUnmodifiableMap(Worker::id, worker -> worker));
  }

  @Override
  public List<Worker> inUnits(Collection<UnitId> units) {
    return database
        .sql(COLUMNS + "where r.unit = any (:units) order by r.since, r.unit")
        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .query(WorkerRows::row)
        .list()
        .stream()
        .collect(Collectors.groupingBy(row -> row.worker().id()))
        .values()
        .stream()
        .flatMap(rows -> one(rows).stream())
        .sorted(Comparator.comparing(Worker::fullName))
        .toList();
  }

  /// Writes somebody down with the roles they have from a moment on; whoever is there already stays
  /// as they are.
  @Transactional
  public void add(String subject, Worker worker, Instant since) {
    var added =
        database
            .sql(
                """
                insert into access.worker (id, subject, first_name, full_name, title)
                values (:id, :subject, :first_name, :full_name, :title)
                on conflict do nothing
                """)
            .param("id", worker.id())
            .param("subject", subject)
            .param("first_name", worker.firstName())
            .param("full_name", worker.fullName())
            .param("title", worker.title())
            .update();
    if (added == 1) {
      worker.hats().forEach(hat -> add(worker.id(), hat, since));
    }
  }

  private void add(UUID worker, Hat hat, Instant since) {
    database
        .sql(
            """
            insert into access.worker_role (worker, role, organisation, unit, since)
            values (:worker, :role, :organisation, :unit, :since)
            """)
        .param("worker", worker)
        .param("role", hat.role().code())
        .param("organisation", hat.unit().map(_ -> hat.organisation().value()).orElse(null))
        .param("unit", hat.unit().map(UnitId::value).orElse(null))
        .param("since", since.atOffset(ZoneOffset.UTC))
        .update();
  }

  private record Row(Worker worker, List<Hat> hat) {}

  private static Row row(ResultSet row, int number) throws SQLException {
    var worker =
        new Worker(
            row.getObject("id", UUID.class),
            row.getString("first_name"),
            row.getString("full_name"),
            row.getString("title"),
            List.of());
    return new Row(worker, row.getString("role") == null ? List.of() : List.of(hat(row)));
  }

  private static Hat hat(ResultSet row) throws SQLException {
    var organisation =
        Optional.ofNullable(row.getObject("organisation", UUID.class)).map(OrganisationId::new);
    var unit = Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new);
    return new Hat(
        Role.coded(row.getString("role")), organisation.orElse(Viewer.NO_ORGANISATION), unit);
  }

  private static Optional<Worker> one(List<Row> rows) {
    return rows.stream()
        .findFirst()
        .map(Row::worker)
        .map(worker -> worker.wearing(rows.stream().flatMap(row -> row.hat().stream()).toList()));
  }
}
