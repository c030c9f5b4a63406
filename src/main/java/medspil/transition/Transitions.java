package medspil.transition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The choices that were made for open cases.
public interface Transitions {

  /// Written once, however often it is chosen under the same id.
  void choose(Transition transition);

  /// Whether it was chosen under this id before.
  boolean isChosen(UUID id);

  /// Those of an agreement, the newest first.
  List<Transition> of(String agreement, int most);

  /// The oldest that is not carried out.
  Optional<Transition> next();

  void goneThrough(UUID id, int done, int of, int unreadable);

  void over(UUID id, Instant at);
}
