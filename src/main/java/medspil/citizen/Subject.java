package medspil.citizen;

import java.util.UUID;

/// Whom duties are about: the pathway, as duty keys name it.
public record Subject(UUID pathway) {
  String key() {
    return pathway.toString();
  }
}
