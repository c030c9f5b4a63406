package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;

/// Makes one press: its fields with what was filled in, and what is wrong.
final class ActForm {
  private final Shell shell;
  private final String name;
  private final String key;
  private final Tried tried;
  private final String mark;
  private String hint = "";
  private final List<Act.Ask> asks = new ArrayList<>();

  /// @param name of the press, as in its address
  /// @param mark tells the same press apart that stands on a page several times
  ActForm(Shell shell, String name, String mark, Tried tried) {
    this.shell = shell;
    this.name = name;
    this.key = "negotiation." + name.replace('-', '_');
    this.tried = tried;
    this.mark = mark;
  }

  String name() {
    return name;
  }

  ActForm ask(String field, String type, String otherwise) {
    return ask(field, type, otherwise, List.of());
  }

  ActForm ask(String field, String type, String otherwise, List<Choice> choices) {
    var made =
        Field.of(
                name + "-" + mark + field,
                shell.say("negotiation.field." + field),
                mine() ? tried.filled().getOrDefault(field, "") : otherwise)
            .named(field);
    boolean wrong = mine() && tried.field().equals(field);
    asks.add(new Act.Ask(wrong ? made.wrong(shell.say(tried.wrong())) : made, type, choices));
    return this;
  }

  /// A line whose words an agreement gives.
  ActForm askOf(String field, String words) {
    var filled = mine() ? tried.filled().getOrDefault(field, "") : "";
    var made = Field.of(name + "-" + mark + field, words, filled).named(field);
    asks.add(new Act.Ask(made, "text", List.of()));
    return this;
  }

  /// With these words in the place of the hint.
  ActForm about(String words) {
    hint = words;
    return this;
  }

  Act at(String action, String command) {
    boolean wrong = mine() && tried.field().isEmpty();
    return new Act(
        action,
        command,
        mark,
        shell.say(key),
        hint.isEmpty() ? shell.say(key + ".hint") : hint,
        List.copyOf(asks),
        wrong ? shell.say(tried.wrong()) : null,
        mine());
  }

  private boolean mine() {
    return tried.is(name) && tried.held(name, "mark", "").equals(mark);
  }
}
