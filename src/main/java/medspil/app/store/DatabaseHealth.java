package medspil.app.store;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import medspil.app.HealthCheck;
import medspil.app.Settings;
import medspil.app.Symptom;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What may be wrong with the database: silent, of another release, with another clock, with jobs
/// nobody runs.
@Component
public final class DatabaseHealth implements HealthCheck {
  private static final Duration SKEW = Duration.ofSeconds(5);

  private final JdbcClient writer;
  private final JdbcClient reader;
  private final Clock clock;
  private final boolean clockIsSet;

  DatabaseHealth(
      @Qualifier("writer") DataSource writer,
      @Qualifier("reader") DataSource reader,
      Clock clock,
      Settings settings) {
    this.writer = JdbcClient.create(writer);
    this.reader = JdbcClient.create(reader);
    this.clock = clock;
    this.clockIsSet = settings.clock() != null;
  }

  /// Whether both roles are answered.
  public boolean answers() {
    try {
      return Stream.of(writer, reader)
          .allMatch(role -> role.sql("select 1").query(Integer.class).single() == 1);
    } catch (DataAccessException silent) {
      return false;
    }
  }

  @Override
  public List<Symptom> look() {
    var symptoms = new ArrayList<Symptom>();
    if (!clockIsSet && skew().compareTo(SKEW) > 0) {
      symptoms.add(Symptom.mild("app.health.clock", Map.of("seconds", skew().toSeconds())));
    }
    if (stuckJobs() > 0)
      symptoms.add(Symptom.mild("app.health.jobs", Map.of("count", stuckJobs())));
    return symptoms;
  }

  private Duration skew() {
    var theirs =
        writer.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
    return Duration.between(theirs, clock.instant()).abs();
  }

  /// Jobs that should long have begun, or that some server took and no longer works on.
  private int stuckJobs() {
    return writer
        .sql(
            """
            select count(*)
            from app.scheduled_task
            where (not picked and execution_time < now() - interval '10 minutes')
               or (picked and last_heartbeat < now() - interval '30 minutes')
            """)
        .query(Integer.class)
        .single();
  }
}
