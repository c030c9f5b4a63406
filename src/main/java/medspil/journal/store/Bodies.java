package medspil.journal.store;

import medspil.journal.Event;
import medspil.journal.EventType;
import medspil.journal.EventTypes;
import medspil.journal.JournalEvents;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Turns events into the bytes of a codec and back.
final class Bodies {
  static final int NO_BODY = 0;
  static final int JSON = 1;
  static final int PACKED_JSON = 2;

  private final JsonMapper mapper;

  Bodies(EventTypes types) {
    this.mapper = JsonForm.of(types);
  }

  byte[] write(Event event) {
    return mapper.writeValueAsBytes(event);
  }

  Event read(EventType type, int codec, byte[] body) {
    return read(type, type.type(), codec, body);
  }

  /// @param as its own record, or one with fewer of its components
  Event read(EventType type, Class<? extends Event> as, int codec, byte[] body) {
    return switch (codec) {
      case JSON -> json(type, as, body);
      case PACKED_JSON -> json(type, as, Packing.unpack(body));
      default -> throw new JournalFailure("unknown codec %d".formatted(codec), null);
    };
  }

  private Event json(EventType type, Class<? extends Event> as, byte[] body) {
    try {
      return mapper.readValue(body, as);
    } catch (JacksonException e) {
      // The cause would quote the body.
      throw new JournalFailure(
          "a body of %s cannot be read: %s".formatted(type.name(), e.getClass().getSimpleName()),
          null);
    }
  }

  static Event technical(EventType type) {
    return type.type() == JournalEvents.Rebuilt.class
        ? new JournalEvents.Rebuilt()
        : new JournalEvents.Forgotten();
  }
}
