package medspil.journal;

import java.util.regex.Pattern;

/// The name under which events of one record are stored for ever, such as `stay.claimed/1`.
///
/// The name is ours and outlives the class; a changed meaning gets the next number.
public record EventType(String name, Category category, Class<? extends Event> type) {
  private static final Pattern FORM = Pattern.compile("[a-z_]+(\\.[a-z_]+)+/[1-9][0-9]*");

  public EventType {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "an event type reads room.what_happened/version, was " + name);
    }
  }
}
