package medspil.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The runs that were asked for, and what came of them.
public interface Runs {

  /// Written once, however often it is asked under the same id. False when the person has another
  /// that is not over.
  boolean ask(Run run);

  Optional<Run> find(UUID id);

  /// Those of an organisation, the newest first.
  List<Run> latest(UUID organisation, int most);

  /// The oldest that is not over.
  Optional<Run> next();

  /// How far it has come; false when it was cancelled meanwhile.
  boolean goesOn(UUID id, int read, int of);

  void done(UUID id, Found found, Instant at);

  void failed(UUID id, Instant at);

  void cancel(UUID id, Instant at);
}
