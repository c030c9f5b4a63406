package medspil.healthtask.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;

/// A form that somebody fills in about a health task.
///
/// @param open it was sent and is shown again, or is what the page is for
/// @param notice why it was not carried out; empty when it was not sent
public record AskedForm(
    String action,
    String command,
    String title,
    String hint,
    String button,
    boolean open,
    String notice,
    List<Asked> fields) {

  /// One field and how it is filled in.
  public record Asked(Field field, Kind kind, List<Choice> choices) {
    static Asked choose(Field field, List<Choice> choices) {
      return new Asked(field, Kind.CHOOSE, choices);
    }

    static Asked day(Field field) {
      return new Asked(field, Kind.DAY, List.of());
    }

    static Asked words(Field field) {
      return new Asked(field, Kind.WORDS, List.of());
    }
  }

  /// How a field is filled in.
  public enum Kind {
    CHOOSE,
    DAY,
    WORDS
  }
}
