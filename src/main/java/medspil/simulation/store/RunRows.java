package medspil.simulation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import medspil.agreement.AgreementRef;
import medspil.simulation.Found;
import medspil.simulation.Period;
import medspil.simulation.Run;
import medspil.simulation.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps runs; what came of one is kept as it may be shown, and nothing else of it.
@Component
final class RunRows implements Runs {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String SELECT =
      """
      select run_id, asked_by, organisation, asked_at, title, agreement, version, draft, first_day, last_day,
        state, read, of, found
      from simulation.run
      """;

  private final JdbcClient writer;

  RunRows(JdbcClient writer) {
    this.writer = writer;
  }

  @Override
  public boolean ask(Run run) {
    writer
        .sql(
            """
            insert into simulation.run
              (run_id, asked_by, organisation, asked_at, title, agreement, version, draft, first_day,
              last_day, state)
            select :id, :by, :organisation, :at, :title, :agreement, :version, :draft, :first, :last,
              'waiting'
            where not exists (
              select from simulation.run
              where asked_by = :by and state in ('waiting', 'running'))
            on conflict do nothing
            """)
        .param("id", run.id())
        .param("by", run.askedBy())
        .param("organisation", run.organisation())
        .param("at", stored(run.askedAt()))
        .param("title", run.title())
        .param("agreement", run.what() instanceof Run.What.InLibrary(var ref) ? ref.id() : null)
        .param("version", run.what() instanceof Run.What.InLibrary(var ref) ? ref.version() : null)
        .param("draft", run.what() instanceof Run.What.Text(var text) ? text : null)
        .param("first", run.period().first())
        .param("last", run.period().last())
        .update();
    return find(run.id()).isPresent();
  }

  @Override
  public Optional<Run> find(UUID id) {
    return writer.sql(SELECT + "where run_id = ?").param(id).query(RunRows::run).optional();
  }

  @Override
  public List<Run> latest(UUID organisation, int most) {
    return writer
        .sql(SELECT + "where organisation = ? order by asked_at desc limit ?")
        .param(organisation)
        .param(most)
        .query(RunRows::run)
        .list();
  }

  @Override
  public Optional<Run> next() {
    return writer
        .sql(SELECT + "where state in ('waiting', 'running') order by asked_at, run_id limit 1")
        .query(RunRows::run)
        .optional();
  }

  @Override
  public boolean goesOn(UUID id, int read, int of) {
    return writer
            .sql(
                """
                update simulation.run
                set state = 'running', read = :read, of = :of
                where run_id = :id and state in ('waiting', 'running')
                """)
            .param("read", read)
            .param("of", of)
            .param("id", id)
            .update()
        == 1;
  }

  @Override
  public void done(UUID id, Found found, Instant at) {
    end(id, Run.State.DONE, JSON.writeValueAsString(found), at);
  }

  @Override
  public void failed(UUID id, Instant at) {
    end(id, Run.State.FAILED, null, at);
  }

  @Override
  public void cancel(UUID id, Instant at) {
    end(id, Run.State.CANCELLED, null, at);
  }

  private void end(UUID id, Run.State state, @Nullable String found, Instant at) {
    writer
        .sql(
            """
            update simulation.run
            set state = :state, found = :found::jsonb, ended_at = :at
            where run_id = :id and state in ('waiting', 'running')
            """)
        .param("state", state.name().toLowerCase(Locale.ROOT))
        .param("found", found)
        .param("at", stored(at))
        .param("id", id)
        .update();
  }

  private static Run run(ResultSet row, int number) throws SQLException {
    var draft = row.getString("draft");
    var found = row.getString("found");
    return new Run(
        row.getObject("run_id", UUID.class),
        row.getObject("asked_by", UUID.class),
        row.getObject("organisation", UUID.class),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("title"),
        draft == null
            ? new Run.What.InLibrary(
                new AgreementRef(row.getString("agreement"), row.getInt("version")))
            : new Run.What.Text(draft),
        new Period(
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class)),
        Run.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("read"),
        row.getInt("of"),
        found == null ? null : JSON.readValue(found, Found.class));
  }

  private static OffsetDateTime stored(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
