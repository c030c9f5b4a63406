package medspil.access.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import medspil.access.Hat;
import medspil.directory.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who works where, as those who run an installation read and change it.
///
/// What somebody was is ended and never deleted: what they did stands under their name.
public final class WorkerRegister {
  private final JdbcClient database;

  public WorkerRegister(JdbcClient database) {
    this.database = database;
  }

  /// One role of somebody, ended or not.
  public record Line(
      String subject,
      String name,
      String role,
      @Nullable UUID unit,
      Instant since,
      @Nullable Instant until) {

    public boolean holds(Instant at) {
      return until == null || at.isBefore(until);
    }
  }

  /// Everybody who is no citizen, by subject.
  public List<Line> all() {
    return database
        .sql(
            """
            select w.subject, w.full_name, r.role, r.unit, r.since, r.until
            from access.worker w
            join access.worker_role r on r.worker = w.id
            where r.role <> 'citizen'
            order by w.subject, r.since, r.unit
            """)
        .query((row, _) ->
            new Line(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                instant(row.getObject(6, OffsetDateTime.class))))
        .list();
  }

  /// Makes somebody known; false when their subject is known already.
  public boolean add(UUID id, String subject, String firstName, String fullName, String title) {
    return database
            .sql(
                """
                insert into access.worker (id, subject, first_name, full_name, title)
                values (:id, :subject, :first_name, :full_name, :title)
                on conflict (subject) do nothing
                """)
            .param("id", id)
            .param("subject", subject)
            .param("first_name", firstName)
            .param("full_name", fullName)
            .param("title", title)
            .update()
        == 1;
  }

  /// Gives somebody who is known a role from a moment on; false when they have it.
  public boolean give(String subject, Hat hat, Instant since) {
    return database
            .sql(
                """
                insert into access.worker_role (worker, role, organisation, unit, since)
                select w.id, :role, :organisation, :unit, :since
                from access.worker w
                where w.subject = :subject
                  and not exists (
                    select from access.worker_role r
                    where r.worker = w.id and r.role = :role and r.unit = :unit
                      and (r.until is null or :since < r.until))
                """)
            .param("subject", subject)
            .param("role", hat.role().code())
            .param("organisation", hat.organisation().value())
            .param("unit", hat.unit().map(UnitId::value).orElseThrow())
            .param("since", since.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Ends what somebody is, in one unit or everywhere; how many roles that were.
  public int end(String subject, @Nullable UUID unit, Instant at) {
    return database
        .sql(
            """
            update access.worker_role r
            set until = greatest(:at, r.since)
            from access.worker w
            where w.id = r.worker and w.subject = :subject and r.role <> 'citizen'
              and (cast(:unit as uuid) is null or r.unit = :unit)
              and (r.until is null or :at < r.until)
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("subject", subject)
        .param("unit", unit)
        .update();
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
