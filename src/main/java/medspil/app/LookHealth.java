package medspil.app;

import java.util.List;
import java.util.Map;
import medspil.access.store.LookCheck;
import org.springframework.stereotype.Component;

/// Whether somebody changed the log of who looked, or took something out of it.
@Component
final class LookHealth implements HealthCheck {
  private final LookCheck check;

  LookHealth(LookCheck check) {
    this.check = check;
  }

  @Override
  public List<Symptom> look() {
    return check.broken().stream()
        .map(line -> Symptom.mild("app.health.looks", Map.of("line", line)))
        .toList();
  }
}
