package medspil.journal.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medspil.journal.EventTypes;
import medspil.journal.SnapshotCodec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Keeps a state that is a record of chapters as JSON, a row for each chapter.
///
/// The number is raised by hand whenever the state or its fold changes; snapshots of another number
/// are not read.
public final class JsonSnapshots<S extends Record> implements SnapshotCodec<S> {
  private final List<RecordComponent> components;
  private final Constructor<S> constructor;
  private final int number;
  private final JsonMapper mapper;

  public JsonSnapshots(Class<S> state, int number, EventTypes types) {
    this.components = List.of(state.getRecordComponents());
    this.number = number;
    this.mapper = JsonForm.of(types);
    try {
      var classes = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      this.constructor = state.getDeclaredConstructor(classes);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("a record has its constructor", e);
    }
    constructor.setAccessible(true);
    components.forEach(component -> component.getAccessor().setAccessible(true));
  }

  @Override
  public List<Chapter> write(S state) {
    return components.stream()
        .map(component -> new Chapter(component.getName(), number, bytes(component, state)))
        .toList();
  }

  @Override
  public Optional<S> read(List<Chapter> chapters) {
    var values = new ArrayList<Object>(components.size());
    try {
      for (var component : components) {
        var chapter = find(component.getName(), chapters);
        if (chapter.isEmpty()) {
          return Optional.empty();
        }
        values.add(value(component, chapter.get()));
      }
      return Optional.of(constructor.newInstance(values.toArray()));
    } catch (ReflectiveOperationException | JacksonException _) {
      return Optional.empty();
    }
  }

  private Optional<Chapter> find(String name, List<Chapter> chapters) {
    return chapters.stream()
        .filter(chapter -> chapter.codec() == number && chapter.name().equals(name))
        .findFirst();
  }

  private byte[] bytes(RecordComponent component, Object state) {
    try {
      return mapper
          .writerFor(mapper.constructType(component.getGenericType()))
          .writeValueAsBytes(component.getAccessor().invoke(state));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record shows its components", e);
    }
  }

  private Object value(RecordComponent component, Chapter chapter) {
    return mapper.readValue(chapter.body(), mapper.constructType(component.getGenericType()));
  }
}
