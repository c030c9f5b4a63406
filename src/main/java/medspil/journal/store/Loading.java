package medspil.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import medspil.journal.Chapters;
import medspil.journal.CommandId;
import medspil.journal.JournalEvents;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import medspil.journal.store.PathwayQuery.From;
import org.jspecify.annotations.Nullable;

/// Reads a pathway and folds what was stored into the state.
final class Loading<S> {
  private final Chapters<S> chapters;
  private final Opening opening;
  private final Remembered<S> remembered;
  private final PathwayQuery query;

  Loading(Chapters<S> chapters, Opening opening, Remembered<S> remembered, PathwayQuery query) {
    this.chapters = chapters;
    this.opening = opening;
    this.remembered = remembered;
    this.query = query;
  }

  /// What came since the state this server knows; if it knows none, the snapshot and what came
  /// since.
  Look<S> look(Connection connection, PathwayId id, @Nullable CommandId command)
      throws SQLException {
    var known = remembered.of(id);
    if (known != null) {
      var from = new From(false, known.version());
      var stored = query.run(connection, id, command, from);
      if (!stored.isForgotten() && stored.continues(known.version(), known.event())) {
        return new Look<>(stored, known.state());
      }
      remembered.drop(id);
    }
    return new Look<>(query.run(connection, id, command, From.SNAPSHOT), null);
  }

  /// From what is known, else from the snapshot if it can be read, else from the first event.
  Loaded<S> fold(Connection connection, Look<S> look) throws SQLException {
    var stored = look.stored();
    if (look.known() != null) {
      return folded(stored, look.known());
    }
    if (stored.snapshot.isEmpty()) {
      return folded(stored, chapters.fold().empty());
    }
    var snapshot = chapters.snapshots().read(opening.snapshot(stored));
    if (snapshot.isPresent()) {
      return folded(stored, snapshot.get());
    }
    var all = query.run(connection, stored.id, null, From.FIRST);
    all.earlier = stored.earlier;
    return folded(all, chapters.fold().empty());
  }

  /// The state that this server knows, if it knows one, without a look at what came since.
  @Nullable Loaded<S> remembered(PathwayId id) {
    var known = remembered.of(id);
    return known == null
        ? null
        : new Loaded<>(known.version(), known.state(), Optional.of(known.key()), known.event());
  }

  void remember(PathwayId id, Remembered.Place<S> place) {
    remembered.keep(id, place);
  }

  List<Recorded> history(Connection connection, PathwayId id) throws SQLException {
    return opening.events(query.run(connection, id, null, From.FIRST));
  }

  /// Those of these types alone: the others are not even decrypted.
  List<Recorded> history(Connection connection, PathwayId id, List<String> types)
      throws SQLException {
    return opening.events(query.ofTypes(connection, id, types));
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
    var state = evolve(from, chapterEvents(stored));
    var last = stored.lastEvent();
    var key = opening.keyIfAny(stored);
    if (last != null && key.isPresent()) {
      remember(stored.id, new Remembered.Place<>(stored.version(), last, state, key.get()));
    }
    return new Loaded<>(stored.version(), state, key, null);
  }
}
