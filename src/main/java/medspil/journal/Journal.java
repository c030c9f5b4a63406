package medspil.journal;

import java.util.List;

/// Where commands go in and events come out; it holds a stream for each pathway.
public interface Journal<S> {

  /// Loads, decides and appends, again when another was quicker, at most five times.
  ///
  /// The rows alongside are stored with the events or not at all. The answer comes when all is on
  /// disk.
  Answer commit(
      PathwayId id, CommandId command, Actor actor, Deciding<S> decide, List<Row> alongside);

  /// The state as it stands, or that the citizen has been forgotten.
  Reading<S> look(PathwayId id);

  /// The state as it stands, for those who know that the citizen has not been forgotten.
  default S read(PathwayId id) {
    return switch (look(id)) {
      case Reading.Known<S>(var state, _) -> state;
      case Reading.Forgotten<S> _ -> throw new PathwayForgotten(id);
    };
  }

  /// Everything that happened, in recorded order; what can no longer be read is a
  /// `JournalEvents.Forgotten`.
  List<Recorded> history(PathwayId id);
}
