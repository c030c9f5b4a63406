package medspil.journal.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import medspil.journal.EventTypes;
import org.jspecify.annotations.Nullable;

/// The forms that what is stored may take: the members of sealed families and the constants of
/// enums.
final class Forms {
  private final Set<Object> seen = new LinkedHashSet<>();

  private Forms() {}

  /// What may be stored somewhere inside these classes, and is in none of the examples or has no
  /// name of its own.
  static Set<String> unseen(
      Collection<? extends Class<?>> classes, Collection<?> examples, EventTypes types) {
    var possible = new Forms();
    classes.forEach(possible::type);
    var shown = new Forms();
    examples.forEach(shown::value);
    var faults = new TreeSet<String>();
    for (var form : possible.seen) {
      if (!shown.seen.contains(form)) {
        faults.add("no example shows " + name(form));
      }
      if (form instanceof Class<?> member && !types.isNamed(member)) {
        faults.add(name(form) + " is stored by the name of its class: register one");
      }
    }
    return faults;
  }

  private static String name(Object form) {
    return form instanceof Class<?> type
        ? type.getName()
        : form.getClass().getSimpleName() + "." + form;
  }

  private void type(Type type) {
    switch (type) {
      case ParameterizedType generic ->
          List.of(generic.getActualTypeArguments()).forEach(this::type);
      case Class<?> one when one.getName().startsWith("medspil.") -> ours(one);
      default -> {}
    }
  }

  private void ours(Class<?> type) {
    if (type.isEnum()) {
      seen.addAll(List.of(type.getEnumConstants()));
    } else if (type.isSealed()) {
      members(type).filter(seen::add).forEach(this::components);
    } else {
      components(type);
    }
  }

  private static Stream<Class<?>> members(Class<?> type) {
    return Arrays.stream(type.getPermittedSubclasses())
        .flatMap(one -> one.isSealed() ? members(one) : Stream.of(one));
  }

  private void components(Class<?> type) {
    if (type.isRecord()) {
      Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getGenericType)
          .forEach(this::type);
    }
  }

  private void value(@Nullable Object value) {
    switch (value) {
      case null -> {}
      case Enum<?> constant -> seen.add(constant);
      case Record part -> {
        seen.add(part.getClass());
        Arrays.stream(part.getClass().getRecordComponents())
            .forEach(component -> value(read(component, part)));
      }
      case Collection<?> many -> many.forEach(this::value);
      case Map<?, ?> map -> {
        map.keySet().forEach(this::value);
        map.values().forEach(this::value);
      }
      case Optional<?> maybe -> maybe.ifPresent(this::value);
      default -> {}
    }
  }

  private static @Nullable Object read(RecordComponent component, Record part) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record shows its components", e);
    }
  }
}
