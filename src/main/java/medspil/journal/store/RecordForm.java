package medspil.journal.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import medspil.journal.EventTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/// Reads from the shape of a record what Jackson is otherwise told by annotations.
final class RecordForm extends JacksonAnnotationIntrospector {
  @SuppressWarnings("serial") // a mapper is never serialised
  private final EventTypes types;

  RecordForm(EventTypes types) {
    this.types = types;
  }

  @Override
  public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
    if (annotated instanceof AnnotatedMethod method && isValue(method)) {
      return Boolean.TRUE;
    }
    return super.hasAsValue(config, annotated);
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(
      MapperConfig<?> config, Annotated annotated) {
    if (annotated instanceof AnnotatedConstructor constructor && takesValue(constructor)) {
      return JsonCreator.Mode.DELEGATING;
    }
    return super.findCreatorAnnotation(config, annotated);
  }

  /// What is unknown is passed over where it stands, and not gathered first to be thrown away.
  @Override
  public JsonIgnoreProperties.Value findPropertyIgnoralByName(
      MapperConfig<?> config, Annotated annotated) {
    return super.findPropertyIgnoralByName(config, annotated).withIgnoreUnknown();
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    if (annotated instanceof AnnotatedClass type && isSealedFamily(type.getRawType())) {
      return JsonTypeInfo.Value.construct(
          JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, false);
    }
    return super.findPolymorphicTypeInfo(config, annotated);
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
    if (annotated instanceof AnnotatedClass type && isSealedFamily(type.getRawType())) {
      var members = new ArrayList<NamedType>();
      collect(type.getRawType(), members);
      return members;
    }
    return super.findSubtypes(config, annotated);
  }

  private void collect(Class<?> type, List<NamedType> members) {
    for (var member : type.getPermittedSubclasses()) {
      if (member.isSealed()) {
        collect(member, members);
      } else {
        members.add(new NamedType(member, types.part(member)));
      }
    }
  }

  private static boolean isValue(AnnotatedMethod method) {
    return (isWrapper(method.getDeclaringClass()) || isAround(method.getDeclaringClass()))
        && method.getName().equals("value")
        && method.getParameterCount() == 0;
  }

  private static boolean takesValue(AnnotatedConstructor constructor) {
    var type = constructor.getDeclaringClass();
    return constructor.getParameterCount() == 1
        && (isWrapper(type) || isAround(type, constructor.getRawParameterType(0)));
  }

  static boolean isWrapper(Class<?> type) {
    var components = type.getRecordComponents();
    return type.isRecord() && components.length == 1 && components[0].getName().equals("value");
  }

  /// A class around a record of its own, which remembers what it derives from it.
  private static boolean isAround(Class<?> type) {
    return type.getName().startsWith("medspil.")
        && Stream.of(type.getDeclaredMethods())
            .anyMatch(method ->
                method.getName().equals("value")
                    && method.getParameterCount() == 0
                    && isAround(type, method.getReturnType()));
  }

  private static boolean isAround(Class<?> type, Class<?> kept) {
    return kept.isRecord() && type.equals(kept.getDeclaringClass());
  }

  private static boolean isSealedFamily(Class<?> type) {
    return type.isInterface() && type.isSealed() && type.getName().startsWith("medspil.");
  }
}
