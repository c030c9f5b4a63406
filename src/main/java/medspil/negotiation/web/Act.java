package medspil.negotiation.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// One press, with what has to be filled in for it.
///
/// @param mark tells it apart from others of its kind on the page
/// @param wrong why it was not carried out; null when it was not tried
public record Act(
    String action,
    String command,
    String mark,
    String title,
    String hint,
    List<Ask> asks,
    @Nullable String wrong,
    boolean open) {

  /// A field, and how it is filled in: `text`, `date`, `write`, `choose` or `checks`.
  public record Ask(Field field, String type, List<Choice> choices) {}
}
