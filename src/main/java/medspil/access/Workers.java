package medspil.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.directory.UnitId;

/// Those who may sign in, with the roles they have today.
public interface Workers {
  Optional<Worker> bySubject(String subject);

  Optional<Worker> byId(UUID id);

  /// Those of them who are known, asked for at once.
  Map<UUID, Worker> byIds(Collection<UUID> ids);

  /// Those who work in one of these units today, by name.
  List<Worker> inUnits(Collection<UnitId> units);
}
