package medspil.message.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.page.Field;
import medspil.page.Sent;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// A message that was sent as a form: what was written, and what is wrong with it.
final class MessageDraft {
  static final int LONGEST = 10_000;
  static final int LONGEST_TOPIC = 200;
  private static final int FURTHEST_YEARS = 2;

  private final String form;
  private final Sent sent;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private @Nullable String refusal;

  MessageDraft(String form, Sent sent) {
    this.form = form;
    this.sent = sent;
  }

  static MessageDraft none() {
    return new MessageDraft("", new Sent(new UUID(0, 0), Map.of()));
  }

  UUID command() {
    return sent.command();
  }

  MessageDraft refused(String key) {
    refusal = key;
    return this;
  }

  @Nullable String refusal() {
    return refusal;
  }

  boolean is(String name) {
    return form.equals(name);
  }

  boolean isWrong() {
    return !errors.isEmpty();
  }

  void wrong(String name, String key) {
    errors.put(name, key);
  }

  String text(String name, int longest) {
    var text = value(name).replace("\r\n", "\n").replace('\r', '\n').strip();
    if (text.length() > longest) {
      wrong(name, "message.wrong.long");
    }
    return text;
  }

  String filled(String name, int longest) {
    var text = text(name, longest);
    if (text.isEmpty()) {
      wrong(name, "message.wrong.empty");
    }
    return text;
  }

  String value(String name) {
    return sent.text(name);
  }

  List<String> all(String name) {
    return sent.values().getOrDefault(name, List.of());
  }

  /// Null when none was chosen, and when it is no day near ours, which then stands beside the
  /// field.
  @Nullable LocalDate day(String name, LocalDate today) {
    var written = text(name, LONGEST_TOPIC);
    if (written.isEmpty()) {
      return null;
    }
    try {
      var day = LocalDate.parse(written);
      if (Math.abs((long) day.getYear() - today.getYear()) <= FURTHEST_YEARS) {
        return day;
      }
    } catch (DateTimeException _) {
      // Told below.
    }
    wrong(name, "message.wrong.day");
    return null;
  }

  /// The units that were chosen; what is no unit's id is nobody's.
  Set<UUID> units(String... names) {
    return Stream.of(names)
        .flatMap(name -> all(name).stream())
        .flatMap(one -> id(one).stream())
        .collect(Collectors.toSet());
  }

  static Optional<UUID> id(String written) {
    try {
      return Optional.of(UUID.fromString(written));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// @param about the form it stands in
  Field field(Shell shell, String about, String name, String label, String known) {
    var mine = is(about) && sent.values().containsKey(name);
    var field = Field.of(about + "-" + name, label, mine ? value(name) : known).named(name);
    var error = is(about) ? errors.get(name) : null;
    return error == null ? field : field.wrong(shell.say(error));
  }
}
