package medspil.app;

import java.util.List;
import java.util.Map;
import medspil.app.store.DatabaseHealth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// All that is wrong now; asked often, it looks once in a few seconds.
@Component
public final class Diagnosis {
  private static final Logger LOG = LoggerFactory.getLogger(Diagnosis.class);
  private static final long FRESH_NANOS = 3_000_000_000L;

  private final DatabaseHealth database;
  private final List<HealthCheck> checks;
  private List<Symptom> found = List.of();
  private long since = System.nanoTime() - FRESH_NANOS;

  Diagnosis(DatabaseHealth database, List<HealthCheck> checks) {
    this.database = database;
    this.checks = List.copyOf(checks);
  }

  public synchronized List<Symptom> now() {
    if (System.nanoTime() - since >= FRESH_NANOS) {
      found = look();
      since = System.nanoTime();
    }
    return found;
  }

  /// Without a database the others would only wait for it.
  private List<Symptom> look() {
    if (!database.answers()) return List.of(Symptom.grave("app.health.database"));
    return checks.stream().map(Diagnosis::look).flatMap(List::stream).toList();
  }

  private static List<Symptom> look(HealthCheck check) {
    try {
      return check.look();
    } catch (RuntimeException failed) {
      LOG.warn("a health check failed", failed);
      return List.of(Symptom.mild("app.health.unknown", Map.of()));
    }
  }
}
