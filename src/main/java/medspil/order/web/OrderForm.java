package medspil.order.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// A form about an order, ready to print.
///
/// @param hidden what goes with it unseen
/// @param notice why it was not carried out; null when it was not sent
/// @param plain a button alone, without anything to open
public record OrderForm(
    String title,
    String action,
    String button,
    String hint,
    @Nullable String notice,
    List<Choice> hidden,
    List<Ask> asks,
    boolean open,
    boolean plain,
    String command) {
  public OrderForm {
    hidden = List.copyOf(hidden);
    asks = List.copyOf(asks);
  }

  /// How a field is asked for.
  public enum Kind {
    CHOOSE,
    DAY,
    WRITE,
    LINE,
    CHECKS
  }

  /// One field.
  ///
  /// @param chosen of several
  public record Ask(Field field, Kind kind, List<Choice> choices, List<String> chosen) {
    public Ask {
      choices = List.copyOf(choices);
      chosen = List.copyOf(chosen);
    }
  }
}
