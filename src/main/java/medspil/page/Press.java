package medspil.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thing that can be done on a page, as data: what has to be filled in for it, what was written
/// and what is wrong. Printed by `page.press`.
///
/// @param refusal why it was not carried out; null when it was not sent, or each fault stands
///   beside its field
/// @param open it was sent and is shown again
public record Press(
    String action,
    String command,
    String title,
    String hint,
    @Nullable String refusal,
    boolean open,
    List<Ask> asks) {

  /// How a field is filled in.
  public enum How {
    LINE,
    TEXT,
    DAY,
    CLOCK,
    CHOICE,
    TICKS
  }

  /// One field, or one row of boxes to tick.
  ///
  /// @param choices what can be chosen or ticked; the name of a box is its value
  /// @param ticked the boxes that are
  public record Ask(Field field, How how, List<Choice> choices, List<String> ticked) {}

  /// Makes one: each field with what was written into it, if this is the form that was sent.
  ///
  /// Its words stand under the key it is given, as `….title`, `….hint` and `….<field>`.
  public static final class Maker {
    private final Shell shell;
    private final SentForm sent;
    private final String form;
    private final String key;
    private final List<Ask> asks = new ArrayList<>();

    public Maker(Shell shell, SentForm sent, String form, String key) {
      this.shell = shell;
      this.sent = sent;
      this.form = form;
      this.key = key;
    }

    public Maker ask(How how, String name, String known) {
      return ask(how, name, known, List.of());
    }

    /// Nothing is chosen beforehand: where none of the choices is empty, one that says so comes
    /// first.
    public Maker choose(String name, String known, List<Choice> choices) {
      boolean mayBeNone = choices.stream().anyMatch(one -> one.value().isEmpty());
      var first = Stream.of(new Choice("", shell.say("page.press.choose")));
      return ask(
          How.CHOICE,
          name,
          known,
          mayBeNone ? choices : Stream.concat(first, choices.stream()).toList());
    }

    private Maker ask(How how, String name, String known, List<Choice> choices) {
      var field = sent.field(shell, form, name, shell.say(key + "." + name), known);
      asks.add(new Ask(field, how, choices, List.of()));
      return this;
    }

    /// Boxes to tick.
    ///
    /// @param known those that are ticked while nothing was sent
    public Maker tick(String name, List<String> known, List<Choice> choices) {
      var field = sent.field(shell, form, name, shell.say(key + "." + name), "");
      var ticked =
          sent.is(form)
              ? choices.stream().map(Choice::value).filter(sent::has).toList()
              : List.copyOf(known);
      asks.add(new Ask(field, How.TICKS, choices, ticked));
      return this;
    }

    /// What is sent to this address.
    ///
    /// @param command the id that it carries
    public Press at(String action, String command) {
      var refusal = sent.is(form) ? sent.refusal() : null;
      return new Press(
          action,
          command,
          shell.say(key + ".title"),
          shell.say(key + ".hint"),
          refusal == null ? null : shell.say(refusal),
          sent.is(form),
          List.copyOf(asks));
    }
  }
}
