package medspil.order.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Writes one form in the reader's language, with what was filled in and what is wrong with it.
final class FormWriter {
  private final Shell shell;
  private final String name;
  private final OrderDraft draft;
  private final List<OrderForm.Ask> asks = new ArrayList<>();
  private final List<Choice> hidden = new ArrayList<>();
  private String title;

  /// @param name which form it is; texts are found by it
  FormWriter(Shell shell, String name, OrderDraft draft) {
    this.shell = shell;
    this.name = name;
    this.draft = draft.of(name);
    this.title = name;
  }

  /// Goes with it unseen.
  FormWriter hidden(String field, String value) {
    hidden.add(new Choice(value, field));
    return this;
  }

  /// Called otherwise, though it is the same form.
  FormWriter named(String other) {
    title = other;
    return this;
  }

  FormWriter choose(String field, List<Choice> choices) {
    var first = new Choice("", shell.say("order.choose"));
    return add(
        must(field, ""),
        OrderForm.Kind.CHOOSE,
        Stream.concat(Stream.of(first), choices.stream()).toList());
  }

  /// One that has an answer already, which may be another.
  FormWriter choose(String field, List<Choice> choices, String value) {
    return add(must(field, value), OrderForm.Kind.CHOOSE, choices);
  }

  FormWriter maybe(String field, List<Choice> choices) {
    var first = new Choice("", shell.say("order.choose.none"));
    return add(
        field(field, ""),
        OrderForm.Kind.CHOOSE,
        Stream.concat(Stream.of(first), choices.stream()).toList());
  }

  /// One of them, which may be chosen later.
  FormWriter pick(String field, List<Choice> choices) {
    var first = new Choice("", shell.say("order.choose"));
    return add(
        field(field, ""),
        OrderForm.Kind.CHOOSE,
        Stream.concat(Stream.of(first), choices.stream()).toList());
  }

  FormWriter several(String field, List<Choice> choices) {
    return add(field(field, ""), OrderForm.Kind.CHECKS, choices);
  }

  /// Several, of which some are ticked from the start.
  FormWriter several(String field, List<Choice> choices, List<String> ticked) {
    var asked = field(field, "");
    asks.add(
        new OrderForm.Ask(
            asked, OrderForm.Kind.CHECKS, choices, draft.sent() ? draft.all(field) : ticked));
    return this;
  }

  FormWriter day(String field, String value) {
    return add(must(field, value), OrderForm.Kind.DAY, List.of());
  }

  FormWriter maybeDay(String field) {
    return add(field(field, ""), OrderForm.Kind.DAY, List.of());
  }

  /// One of many of its kind, each with a label of its own.
  FormWriter maybeDay(String field, String label, String value) {
    return add(labelled(field, label, value), OrderForm.Kind.DAY, List.of());
  }

  FormWriter write(String field) {
    return add(must(field, ""), OrderForm.Kind.WRITE, List.of());
  }

  FormWriter maybeWrite(String field) {
    return add(field(field, ""), OrderForm.Kind.WRITE, List.of());
  }

  FormWriter line(String field, String value) {
    return add(must(field, value), OrderForm.Kind.LINE, List.of());
  }

  FormWriter maybeLine(String field) {
    return add(field(field, ""), OrderForm.Kind.LINE, List.of());
  }

  OrderForm to(String action, Supplier<UUID> ids) {
    return made(action, ids, draft.sent(), false);
  }

  /// Always open: the page is the form.
  OrderForm whole(String action, Supplier<UUID> ids) {
    return made(action, ids, true, false);
  }

  /// A button and nothing to fill in.
  OrderForm button(String action, Supplier<UUID> ids) {
    return made(action, ids, true, true);
  }

  private OrderForm made(String action, Supplier<UUID> ids, boolean open, boolean plain) {
    return new OrderForm(
        shell.say("order.form." + title),
        action,
        shell.say("order.button." + title),
        plain ? "" : shell.say("order.hint." + title),
        notice(),
        hidden,
        asks,
        open,
        plain,
        ids.get().toString());
  }

  private @Nullable String notice() {
    return draft.notice() == null ? null : shell.say(draft.notice());
  }

  private FormWriter add(Field field, OrderForm.Kind kind, List<Choice> choices) {
    asks.add(new OrderForm.Ask(field, kind, choices, draft.all(field.name())));
    return this;
  }

  private Field must(String field, String value) {
    return field(field, value).mustBeFilled();
  }

  private Field field(String field, String value) {
    // Rows of one kind are counted: amount0, amount1.
    var kind = field.replaceAll("\\d+$", "");
    var made = labelled(field, shell.say("order.field." + kind), value);
    var hint = "order.field." + kind + ".hint";
    var texts = shell.voice().texts();
    return texts.has(shell.language(), hint) ? made.hint(texts.say(shell.language(), hint)) : made;
  }

  private Field labelled(String field, String label, String value) {
    var made =
        Field.of(name + "-" + field, label, draft.sent() ? draft.value(field) : value).named(field);
    var wrong = draft.wrong().get(field);
    return wrong == null ? made : made.wrong(shell.say(wrong, Map.of("most", Given.LONGEST)));
  }
}
