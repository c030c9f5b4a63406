package medspil.app;

import java.util.List;

/// One place where something may be wrong, looked at when somebody asks; make it a bean.
@FunctionalInterface
public interface HealthCheck {
  List<Symptom> look();
}
