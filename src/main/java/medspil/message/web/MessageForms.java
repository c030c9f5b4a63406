package medspil.message.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.directory.UnitId;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.message.Conversation;
import medspil.message.MessageCategories;
import medspil.message.Urgency;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the forms in which messages are written.
@Component
record MessageForms(
    MessageUnits units, MessageCategories categories, References references, Supplier<UUID> ids) {

  MessageForm begin(
      Shell shell, PathwayId id, Pathway pathway, Writing writing, MessageDraft draft) {
    var own = own(shell);
    var form = "new";
    return new MessageForm(
        form,
        address(id) + "/new",
        shell.say("message.press.new"),
        from(shell, form, own, draft),
        new MessageForm.Picked(
            draft.field(shell, form, "category", shell.say("message.category"), "").mustBeFilled(),
            offered(shell)),
        draft
            .field(shell, form, "topic", shell.say("message.topic"), "")
            .hint(shell.say("message.topic.hint")),
        new MessageForm.Picked(
            draft
                .field(shell, form, "urgency", shell.say("message.urgency"), "")
                .hint(shell.say("message.urgency.hint")),
            urgencies(shell)),
        receivers(shell, form, writing.around(), new HashSet<>(own), draft),
        words(shell, form, draft),
        day(shell, form, draft),
        references.offered(shell, id, pathway, writing.seen(), draft, form),
        null,
        ids.get().toString(),
        said(shell, form, draft),
        true);
  }

  MessageForm answer(Shell shell, MessageDoor.Opened opened, MessageDraft draft) {
    var form = "reply";
    var conversation = opened.conversation();
    return new MessageForm(
        form,
        address(opened.id()) + "/" + conversation.id() + "/" + form,
        shell.say("message.press.reply"),
        from(shell, form, taking(shell, conversation), draft),
        null,
        null,
        null,
        null,
        words(shell, form, draft),
        day(shell, form, draft),
        references.offered(shell, opened.id(), opened.pathway(), opened.seen(), draft, form),
        conversation.latest().id().toString(),
        ids.get().toString(),
        said(shell, form, draft),
        true);
  }

  MessageForm forward(
      Shell shell, MessageDoor.Opened opened, Set<UUID> around, MessageDraft draft) {
    var form = "forward";
    var conversation = opened.conversation();
    return new MessageForm(
        form,
        address(opened.id()) + "/" + conversation.id() + "/" + form,
        shell.say("message.press.forward"),
        from(shell, form, taking(shell, conversation), draft),
        null,
        null,
        null,
        receivers(shell, form, around, conversation.units(), draft),
        draft
            .field(shell, form, "words", shell.say("message.forward.words"), "")
            .hint(shell.say("message.forward.words.hint"))
            .mustBeFilled(),
        day(shell, form, draft),
        references.offered(shell, opened.id(), opened.pathway(), opened.seen(), draft, form),
        null,
        ids.get().toString(),
        said(shell, form, draft),
        draft.is(form));
  }

  /// What a form about one citizen needs to know of the reader.
  record Writing(Set<UUID> around, Set<Category> seen) {}

  static String address(PathwayId id) {
    return "/citizens/" + id.value() + "/messages";
  }

  static List<UUID> own(Shell shell) {
    return shell.viewer().units().stream().map(UnitId::value).sorted().toList();
  }

  /// For which of their units somebody takes part.
  static List<UUID> taking(Shell shell, Conversation conversation) {
    return own(shell).stream().filter(conversation.units()::contains).toList();
  }

  private static @Nullable String said(Shell shell, String form, MessageDraft draft) {
    var refusal = draft.is(form) ? draft.refusal() : null;
    return refusal == null ? null : shell.say(refusal);
  }

  private MessageForm.@Nullable Picked from(
      Shell shell, String form, List<UUID> own, MessageDraft draft) {
    return own.size() < 2
        ? null
        : new MessageForm.Picked(
            draft.field(shell, form, "from", shell.say("message.from"), own.getFirst().toString()),
            units.choices(own.stream()));
  }

  private MessageForm.Receivers receivers(
      Shell shell, String form, Set<UUID> around, Set<UUID> but, MessageDraft draft) {
    var chosen = draft.is(form) ? draft.all("to") : List.<String>of();
    var near =
        units.choices(around.stream().filter(unit -> !but.contains(unit))).stream()
            .map(one ->
                new MessageForm.Ticked("to", one.value(), one.text(), chosen.contains(one.value())))
            .toList();
    var known = new HashSet<>(but);
    known.addAll(around);
    var others = new ArrayList<Choice>();
    others.add(new Choice("", shell.say("message.to.other.none")));
    others.addAll(units.others(known, shell.dates().today()));
    return new MessageForm.Receivers(
        draft.field(shell, form, "to", shell.say("message.to"), ""),
        near,
        new MessageForm.Picked(
            draft
                .field(shell, form, "other", shell.say("message.to.other"), "")
                .hint(shell.say("message.to.other.hint")),
            others));
  }

  private static Field words(Shell shell, String form, MessageDraft draft) {
    return draft.field(shell, form, "words", shell.say("message.words"), "").mustBeFilled();
  }

  private static Field day(Shell shell, String form, MessageDraft draft) {
    return draft
        .field(shell, form, "day", shell.say("message.answer_by"), "")
        .hint(shell.say("message.answer_by.hint"));
  }

  private List<Choice> offered(Shell shell) {
    return Stream.concat(
            Stream.of(new Choice("", shell.say("message.category.choose"))),
            categories.offered(shell.dates().today()).stream()
                .map(one -> new Choice(one.code(), one.words().in(shell.language().tag()))))
        .toList();
  }

  private static List<Choice> urgencies(Shell shell) {
    return List.of(
        new Choice("", shell.say("message.urgency.unsaid")),
        new Choice(Urgency.ROUTINE.name(), shell.say("message.urgency.routine")),
        new Choice(Urgency.ASAP.name(), shell.say("message.urgency.asap")));
  }
}
