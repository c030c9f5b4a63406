package medspil.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import medspil.journal.Chapters;
import medspil.journal.JournalEvents;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;

/// Folds what was stored into the state.
final class Loading<S> {
  private final Chapters<S> chapters;
  private final Opening opening;

  Loading(Chapters<S> chapters, Opening opening) {
    this.chapters = chapters;
    this.opening = opening;
  }

  /// From the snapshot if it can be read, and otherwise from the first event.
  Loaded<S> fold(Connection connection, StoredPathway stored) throws SQLException {
    if (stored.snapshot.isEmpty()) {
      return folded(stored, chapters.fold().empty());
    }
    var snapshot = chapters.snapshots().read(opening.snapshot(stored));
    if (snapshot.isPresent()) {
      return folded(stored, snapshot.get());
    }
    var all = PathwayQuery.run(connection, stored.id, null, false);
    all.earlier = stored.earlier;
    return fold(connection, all);
  }

  List<Recorded> history(Connection connection, PathwayId id) throws SQLException {
    return opening.events(PathwayQuery.run(connection, id, null, false));
  }

  /// All events but the journal's own.
  List<Recorded> chapterEvents(StoredPathway stored) {
    return opening.events(stored).stream()
        .filter(recorded -> !(recorded.event() instanceof JournalEvents))
        .toList();
  }

  S evolve(S from, List<Recorded> events) {
    var state = from;
    for (var event : events) {
      state = chapters.fold().evolve(state, event);
    }
    return state;
  }

  private Loaded<S> folded(StoredPathway stored, S from) {
    return new Loaded<>(stored, evolve(from, chapterEvents(stored)), opening.keyIfAny(stored));
  }
}
