package medspil.agreement;

import java.util.List;

/// A fact that conditions may ask about: its name and type, and its values if they are listed.
public record FactWord(String name, Type type, List<String> values) {

  /// What kind of answer a fact gives.
  public enum Type {
    YES_NO("true or false", Boolean.class),
    NUMBER("a whole number", Long.class),
    TEXT("a text", String.class);

    final String said;
    private final Class<?> value;

    Type(String said, Class<?> value) {
      this.said = said;
      this.value = value;
    }

    boolean holds(Object known) {
      return value.isInstance(known);
    }
  }

  public FactWord {
    values = List.copyOf(values);
  }

  public static FactWord yesNo(String name) {
    return new FactWord(name, Type.YES_NO, List.of());
  }

  public static FactWord number(String name) {
    return new FactWord(name, Type.NUMBER, List.of());
  }

  /// A text; when values are listed, conditions may compare with no other.
  public static FactWord text(String name, String... values) {
    return new FactWord(name, Type.TEXT, List.of(values));
  }

  /// The value as conditions read it; a chapter that gives another type has a mistake in it.
  Object read(Object given) {
    var known = given instanceof Integer number ? (Object) number.longValue() : given;
    if (!type.holds(known)) {
      throw new IllegalArgumentException(
          name + " must be " + type.said + ", was " + given.getClass().getSimpleName());
    }
    return known;
  }
}
