package medspil.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.citizen.store.DifferenceRows;
import org.springframework.stereotype.Component;

/// Whether tasks stand otherwise than the agreements in force say.
@Component
final class DifferenceHealth implements HealthCheck {
  private static final int MOST = 5;

  private final DifferenceRows rows;

  DifferenceHealth(DifferenceRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Symptom> look() {
    return rows.counts(MOST).stream()
        .map(one ->
            Symptom.mild(
                "app.health.difference",
                Map.of(
                    "kind", one.kind().name().toLowerCase(Locale.ROOT),
                    "rule", one.rule(),
                    "n", one.pathways())))
        .toList();
  }
}
