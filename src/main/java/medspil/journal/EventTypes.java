package medspil.journal;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// All event types that this release can read and write, by stored name and by record, and the
/// names of what is inside them where there is a choice.
public final class EventTypes {
  private final Map<String, EventType> byName;
  private final Map<Class<? extends Event>, EventType> byRecord;
  private final Map<Class<?>, String> parts;

  public EventTypes(Collection<EventType> chapters) {
    this(chapters, Map.of());
  }

  /// @param parts the stored name of each member of a sealed family that a body holds
  public EventTypes(Collection<EventType> chapters, Map<Class<?>, String> parts) {
    var all = Stream.concat(JournalEvents.TYPES.stream(), chapters.stream()).toList();
    byName = all.stream().collect(toUnmodifiableMap(EventType::name, Function.identity()));
    byRecord = all.stream().collect(toUnmodifiableMap(EventType::type, Function.identity()));
    this.parts = Map.copyOf(parts);
  }

  public Optional<EventType> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// The type of an event about to be stored; a record that nobody registered is a fault in the
  /// wiring.
  public EventType of(Event event) {
    var type = byRecord.get(event.getClass());
    if (type == null) {
      throw new IllegalArgumentException(
          "no event type is registered for " + event.getClass().getSimpleName());
    }
    return type;
  }

  /// The stored names of all that are of this kind.
  public List<String> names(Class<? extends Event> kind) {
    return byName.values().stream()
        .filter(one -> kind.isAssignableFrom(one.type()))
        .map(EventType::name)
        .toList();
  }

  public Collection<EventType> all() {
    return byName.values();
  }

  /// What a body says under `is` for this member of a sealed family; it outlives the class.
  public String part(Class<?> member) {
    return parts.getOrDefault(member, member.getSimpleName());
  }

  public boolean isNamed(Class<?> member) {
    return parts.containsKey(member);
  }
}
