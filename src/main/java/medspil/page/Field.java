package medspil.page;

import org.jspecify.annotations.Nullable;

/// One field of a form: its name, what stands in it, and what is wrong with that, beside it.
///
/// @param id what names it on its page
/// @param name what it is sent as: two forms of one page may send the same
public record Field(
    String id,
    String name,
    String label,
    @Nullable String hint,
    String value,
    @Nullable String error,
    boolean required) {

  public static Field of(String id, String label, String value) {
    return new Field(id, id, label, null, value, null, false);
  }

  /// Sent as this, when its own name is taken on the page.
  public Field named(String other) {
    return new Field(id, other, label, hint, value, error, required);
  }

  public Field holding(String other) {
    return new Field(id, name, label, hint, other, error, required);
  }

  public Field hint(String words) {
    return new Field(id, name, label, words, value, error, required);
  }

  public Field wrong(String sentence) {
    return new Field(id, name, label, hint, value, sentence, required);
  }

  public Field mustBeFilled() {
    return new Field(id, name, label, hint, value, error, true);
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
