package medspil.journal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import medspil.journal.Event;
import medspil.journal.EventType;
import medspil.journal.EventTypes;
import medspil.journal.JournalEvents;
import medspil.journal.ManyPathways.Closed;
import medspil.journal.ManyPathways.Depth;
import medspil.journal.Recorded;
import medspil.journal.SnapshotCodec;
import medspil.journal.UnknownEventType;
import org.jspecify.annotations.Nullable;

/// Opens what was stored: decrypts with the pathway's key and reads by the type's name.
final class Opening {
  private static final Closed CLOSED = new Closed();

  private final EventTypes types;
  private final Bodies bodies;
  private final KeyRing keys;

  Opening(EventTypes types, KeyRing keys) {
    this.types = types;
    this.bodies = new Bodies(types);
    this.keys = keys;
  }

  /// All events of the look, technical ones as well, in recorded order.
  List<Recorded> events(StoredPathway pathway) {
    var opened = new ArrayList<Recorded>(pathway.events.size());
    for (var stored : pathway.events) {
      opened.add(event(pathway, stored));
    }
    return opened;
  }

  /// The same with the key unwrapped once and not remembered, each event as deep as asked for.
  List<Recorded> beside(StoredPathway pathway, Depth depth) {
    var opened = new ArrayList<Recorded>(pathway.events.size());
    var row = pathway.key;
    var key = row == null ? null : keys.unwrapBeside(row);
    for (var stored : pathway.events) {
      opened.add(event(pathway, stored, () -> Objects.requireNonNull(key), depth));
    }
    return opened;
  }

  Recorded event(StoredPathway pathway, StoredEvent stored) {
    return event(pathway, stored, () -> key(pathway), type -> type);
  }

  private Recorded event(
      StoredPathway pathway, StoredEvent stored, Supplier<DataKey> key, Depth depth) {
    var type =
        types
            .named(stored.type())
            .orElseThrow(() -> new UnknownEventType(pathway.id, stored.version(), stored.type()));
    return new Recorded(
        stored.eventId(),
        stored.version(),
        event(pathway, stored, type, key, depth.of(type.type())),
        stored.occurredAt(),
        stored.recordedAt(),
        stored.actor());
  }

  private Event event(
      StoredPathway pathway,
      StoredEvent stored,
      EventType type,
      Supplier<DataKey> key,
      Class<? extends Event> as) {
    if (stored.codec() == Bodies.NO_BODY) {
      return Bodies.technical(type);
    }
    if (pathway.isForgotten()) {
      return new JournalEvents.Forgotten();
    }
    return as == Closed.class
        ? CLOSED
        : bodies.read(
            type,
            as,
            stored.codec(),
            key.get().open(stored.body(), stored.eventId(), stored.type()));
  }

  List<SnapshotCodec.Chapter> snapshot(StoredPathway pathway) {
    return pathway.snapshot.stream()
        .map(chapter ->
            new SnapshotCodec.Chapter(
                chapter.name(),
                chapter.codec(),
                Packing.unpack(
                    key(pathway)
                        .open(
                            chapter.body(),
                            pathway.id.value(),
                            snapshotType(chapter.name(), pathway.snapshotVersion)))))
        .toList();
  }

  static String snapshotType(String chapter, long version) {
    return "snapshot/" + chapter + "/" + version;
  }

  Optional<DataKey> keyIfAny(StoredPathway pathway) {
    return Optional.ofNullable(pathway.key).map(keys::unwrap);
  }

  private DataKey key(StoredPathway pathway) {
    @Nullable WrappedKey row = pathway.key;
    if (row == null) {
      throw new JournalFailure("pathway %s has no key".formatted(pathway.id.value()), null);
    }
    return keys.unwrap(row);
  }
}
