package medspil.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.directory.UnitId;
import org.jspecify.annotations.Nullable;

/// A form that was sent: what was written, and what is wrong with it.
public final class SentForm {
  public static final int LONGEST = 3000;
  public static final SentForm NONE = new SentForm("", Map.of());
  private static final int FURTHEST_YEARS = 50;

  private final @Nullable UUID command;
  private final String form;
  private final Map<String, String> given;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private @Nullable String refusal;

  /// One without an id of its own.
  public SentForm(String form, Map<String, String> given) {
    this(null, form, given);
  }

  SentForm(@Nullable UUID command, String form, Map<String, String> given) {
    this.command = command;
    this.form = form;
    this.given = Map.copyOf(given);
  }

  /// The id that it carries: sent twice, it is carried out once.
  public UUID command() {
    if (command == null) {
      throw new IllegalStateException("this form has no id");
    }
    return command;
  }

  public SentForm refused(String key) {
    refusal = key;
    return this;
  }

  public @Nullable String refusal() {
    return refusal;
  }

  public boolean is(String name) {
    return form.equals(name);
  }

  public String form() {
    return form;
  }

  /// What was written, as it was sent.
  public Map<String, String> given() {
    return given;
  }

  public boolean isWrong() {
    return !errors.isEmpty();
  }

  /// Nothing was found wrong, and nothing stands in its way.
  public boolean isFine() {
    return errors.isEmpty() && refusal == null;
  }

  public void wrong(String name, String key) {
    errors.put(name, key);
  }

  public boolean has(String name) {
    return given.containsKey(name);
  }

  /// Without the ends of lines that browsers send.
  public String text(String name) {
    var text = given.getOrDefault(name, "").replace("\r\n", "\n").replace('\r', '\n').strip();
    if (text.length() <= LONGEST) {
      return text;
    }
    wrong(name, "page.wrong.long");
    // Too long, and yet no longer than a note can hold.
    return text.substring(0, LONGEST + 1);
  }

  public String filled(String name) {
    var text = text(name);
    if (text.isEmpty()) {
      wrong(name, "page.wrong.empty");
    }
    return text;
  }

  /// The id that was chosen, if any.
  public Optional<UUID> id(String name) {
    try {
      return Optional.of(UUID.fromString(text(name)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The one of these that was chosen, if any.
  public <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Stream.of(all).filter(one -> one.name().equals(text(name))).findFirst();
  }

  /// The one of these that was chosen; that none was then stands beside the field.
  public <E extends Enum<E>> Optional<E> one(E[] all, String name, String wrong) {
    var chosen = one(all, name);
    if (chosen.isEmpty()) {
      wrong(name, wrong);
    }
    return chosen;
  }

  /// In the name of which of the writer's units: the one that was chosen, or the only one there is.
  public Optional<UUID> ownUnit(Shell shell, String name, String wrong) {
    var own = shell.viewer().units().stream().map(UnitId::value).toList();
    var unit = own.size() == 1 ? Optional.of(own.getFirst()) : id(name).filter(own::contains);
    if (unit.isEmpty()) {
      wrong(name, wrong);
    }
    return unit;
  }

  /// Null when it is no day of our time, which then stands beside the field.
  public @Nullable LocalDate day(String name, LocalDate today) {
    try {
      var day = LocalDate.parse(text(name));
      if (Math.abs(day.getYear() - today.getYear()) <= FURTHEST_YEARS) {
        return day;
      }
    } catch (DateTimeException _) {
      // Told below.
    }
    wrong(name, "page.wrong.day");
    return null;
  }

  public @Nullable LocalTime clock(String name) {
    try {
      return LocalTime.parse(text(name));
    } catch (DateTimeException _) {
      wrong(name, "page.wrong.clock");
      return null;
    }
  }

  /// As it was sent, or as it stands when another form was.
  ///
  /// @param about the form it stands in
  public Field field(Shell shell, String about, String name, String label, String known) {
    var mine = is(about);
    var field =
        Field.of(about + "-" + name, label, mine ? given.getOrDefault(name, known) : known)
            .named(name);
    var error = mine ? errors.get(name) : null;
    return error == null ? field : field.wrong(shell.say(error));
  }
}
