package medspil.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The named fields of one part of a directory file; what does not fit is noted as a fault.
final class Section {
  private final Entry.Fields fields;
  private final List<Fault> faults;

  Section(Entry.Fields fields, List<Fault> faults) {
    this.fields = fields;
    this.faults = faults;
  }

  /// Notes every field that is none of these.
  Section only(String... names) {
    var known = Set.of(names);
    fields
        .fields()
        .forEach((name, entry) -> {
          if (!known.contains(name)) {
            fault(
                entry.line(), "unknown word " + name + ", known here: " + String.join(", ", names));
          }
        });
    return this;
  }

  boolean has(String name) {
    return fields.fields().containsKey(name);
  }

  String required(String name) {
    return text(name)
        .orElseGet(() -> {
          fault(name + " is missing");
          return "";
        });
  }

  Optional<String> text(String name) {
    return switch (fields.fields().get(name)) {
      case null -> Optional.empty();
      case Entry.Text(_, var text) -> Optional.of(text);
      case Entry other -> {
        fault(other.line(), name + " must be one value");
        yield Optional.empty();
      }
    };
  }

  /// The items of a list; one item may stand without the list.
  List<Entry> items(String name) {
    return switch (fields.fields().get(name)) {
      case null -> List.of();
      case Entry.Items(_, var items) -> items;
      case Entry one -> List.of(one);
    };
  }

  boolean isText(String name) {
    return fields.fields().get(name) instanceof Entry.Text;
  }

  /// An item that may stand alone or with dates: `x`, or `{name: x, from: 2027-01-01}`.
  Section dated(Entry item, String name) {
    return switch (item) {
      case Entry.Fields dated -> new Section(dated, faults).only(name, "from", "until");
      case Entry other -> new Section(new Entry.Fields(other.line(), Map.of(name, other)), faults);
    };
  }

  /// A field's own fields, section by section.
  Map<String, Section> sections(String name) {
    var found = new LinkedHashMap<String, Section>();
    section(name)
        .ifPresent(section ->
            section
                .fields
                .fields()
                .keySet()
                .forEach(key -> section.section(key).ifPresent(one -> found.put(key, one))));
    return found;
  }

  Optional<Section> section(String name) {
    return switch (fields.fields().get(name)) {
      case null -> Optional.empty();
      case Entry.Fields inner -> Optional.of(new Section(inner, faults));
      case Entry other -> {
        fault(other.line(), name + " must have fields");
        yield Optional.empty();
      }
    };
  }

  Collection<String> names() {
    return fields.fields().keySet();
  }

  boolean flag(String name, boolean unsaid) {
    return text(name).map(text -> text.equals("true")).orElse(unsaid);
  }

  Period period() {
    var from = day("from", LocalDate.MIN);
    var until = day("until", LocalDate.MAX);
    if (until.isBefore(from)) {
      fault("until is before from");
      return Period.ALWAYS;
    }
    return new Period(from, until);
  }

  private LocalDate day(String name, LocalDate unsaid) {
    return read(name, "a date as 2027-01-01", form(LocalDate::parse)).orElse(unsaid);
  }

  /// One of an enum's words, in small letters.
  <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
    var known = Arrays.stream(words.getEnumConstants()).map(Section::word).toList();
    return read(
        name,
        "one of " + String.join(", ", known),
        text ->
            Arrays.stream(words.getEnumConstants())
                .filter(one -> word(one).equals(text))
                .findFirst());
  }

  /// A value that must be of a form; when it is not, the fault says what is right.
  <T> Optional<T> read(String name, String right, Function<String, Optional<T>> form) {
    return text(name)
        .flatMap(text -> {
          var value = form.apply(text);
          if (value.isEmpty()) {
            fault(name + " must be " + right + ", was " + text);
          }
          return value;
        });
  }

  /// Notes what is wrong with the section as a whole.
  void fault(String message) {
    fault(fields.line(), message);
  }

  private void fault(int line, String message) {
    faults.add(new Fault(line, message));
  }

  /// A form that throws on what it cannot read, as those of java.time do.
  static <T> Function<String, Optional<T>> form(Function<String, T> parse) {
    return text -> {
      try {
        return Optional.of(parse.apply(text));
      } catch (DateTimeException _) {
        return Optional.empty();
      }
    };
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
