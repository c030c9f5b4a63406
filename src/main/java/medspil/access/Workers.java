package medspil.access;

import java.util.Optional;
import java.util.UUID;

/// Those who may sign in, with the roles they have today.
public interface Workers {
  Optional<Worker> bySubject(String subject);

  Optional<Worker> byId(UUID id);
}
