package medspil.journal.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import medspil.journal.Actor;
import medspil.journal.Chapters;
import medspil.journal.CommandId;
import medspil.journal.Happened;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import medspil.journal.Row;
import org.jspecify.annotations.Nullable;

/// Turns what was decided into the rows of one statement.
final class Commit<S> {
  private final Chapters<S> chapters;
  private final Bodies bodies;
  private final Loading<S> loading;
  private final KeyRing keys;
  private final JournalTables tables;
  private final TimeAndIds source;
  private final int snapshotEvery;

  Commit(
      Chapters<S> chapters,
      Loading<S> loading,
      KeyRing keys,
      JournalTables tables,
      TimeAndIds source,
      int snapshotEvery) {
    this.chapters = chapters;
    this.bodies = new Bodies(chapters.types());
    this.loading = loading;
    this.keys = keys;
    this.tables = tables;
    this.source = source;
    this.snapshotEvery = snapshotEvery;
  }

  /// Who wants it, and what they call the wish.
  record Request(PathwayId pathway, CommandId command, Actor actor, List<Row> alongside) {}

  /// The rows, the version they lead to, and the state then if it is another.
  record Prepared<S>(Append append, long version, Remembered.@Nullable Place<S> place) {}

  Prepared<S> prepare(Request request, Loaded<S> loaded, List<Happened> happened) {
    var at = source.now();
    var events = number(request.actor(), loaded.version(), happened, at);
    var version = loaded.version() + events.size();
    var rows = new ArrayList<>(request.alongside());
    rows.add(tables.command(request.command(), request.pathway(), version, at));
    if (events.isEmpty()) {
      return new Prepared<>(new Append(request.pathway(), rows), version, null);
    }
    var after = loading.evolve(loaded.state(), events);
    var key = loaded.key().orElseGet(() -> newKey(request.pathway(), rows));
    addEvents(request, loaded, happened, events, after, key, rows);
    var place = new Remembered.Place<>(version, events.getLast().eventId(), after, key);
    return new Prepared<>(new Append(request.pathway(), rows), version, place);
  }

  private List<Recorded> number(Actor actor, long from, List<Happened> happened, Instant at) {
    var events = new ArrayList<Recorded>(happened.size());
    for (var each : happened) {
      events.add(
          new Recorded(
              source.newId(),
              from + events.size() + 1,
              each.event(),
              TimeAndIds.stored(each.occurredAt()),
              at,
              actor));
    }
    return events;
  }

  private void addEvents(
      Request request,
      Loaded<S> loaded,
      List<Happened> happened,
      List<Recorded> events,
      S after,
      DataKey key,
      List<Row> rows) {
    var pathway = request.pathway();
    var standing = loaded.standing();
    for (var event : events) {
      var type = chapters.types().of(event.event());
      var body = bodies.write(event.event());
      rows.add(tables.event(pathway, request.command().value(), type, event, key, body, standing));
      standing = null;
    }
    for (var each : happened) {
      for (var note : each.notes()) {
        var category = chapters.types().of(each.event()).category();
        rows.add(NoteRows.row(pathway, note, category, key));
      }
    }
    for (var projection : chapters.projections()) {
      rows.addAll(projection.rows(pathway, loaded.state(), after, events));
    }
    var version = events.getLast().version();
    if (loaded.version() / snapshotEvery < version / snapshotEvery) {
      for (var chapter : chapters.snapshots().write(after)) {
        rows.add(tables.snapshot(pathway, version, chapter, key));
      }
    }
  }

  private DataKey newKey(PathwayId pathway, List<Row> rows) {
    var key = keys.create(source.newId());
    rows.add(tables.dataKey(keys.wrap(key, pathway.value())));
    return key;
  }
}
