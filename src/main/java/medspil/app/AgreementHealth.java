package medspil.app;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import medspil.agreement.Fault;
import medspil.agreement.Library;
import org.springframework.stereotype.Component;

/// Whether an agreement was left out for its faults.
@Component
final class AgreementHealth implements HealthCheck {
  private final Supplier<Library> library;

  AgreementHealth(Supplier<Library> library) {
    this.library = library;
  }

  @Override
  public List<Symptom> look() {
    var faulty =
        library.get().faults().stream().filter(Fault::isError).map(Fault::file).distinct().count();
    return faulty == 0
        ? List.of()
        : List.of(Symptom.mild("app.health.agreements", Map.of("count", faulty)));
  }
}
