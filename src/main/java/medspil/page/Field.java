package medspil.page;

import org.jspecify.annotations.Nullable;

/// One field of a form: its name, what stands in it, and what is wrong with that, beside it.
public record Field(
    String id,
    String label,
    @Nullable String hint,
    String value,
    @Nullable String error,
    boolean required) {

  public static Field of(String id, String label, String value) {
    return new Field(id, label, null, value, null, false);
  }

  public Field hint(String words) {
    return new Field(id, label, words, value, error, required);
  }

  public Field wrong(String sentence) {
    return new Field(id, label, hint, value, sentence, required);
  }

  public Field mustBeFilled() {
    return new Field(id, label, hint, value, error, true);
  }

  public String hintId() {
    return id + "-hint";
  }

  public String errorId() {
    return id + "-error";
  }

  /// The ids a screen reader reads after the label.
  public @Nullable String describedBy() {
    if (hint == null) {
      return error == null ? null : errorId();
    }
    return error == null ? hintId() : errorId() + " " + hintId();
  }
}
