package medspil.message.web;

import gg.jte.models.runtime.JteModel;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.journal.NoteId;
import medspil.message.Attached;
import medspil.message.Author;
import medspil.message.Conversation;
import medspil.message.Message;
import medspil.message.MessageList;
import medspil.message.Receipt;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one conversation, also when a form on it was sent and not carried out.
@Component
final class ConversationPages {
  private static final int KILOBYTE = 1024;

  private final MessageDoor door;
  private final MessageList list;
  private final MessageLines lines;
  private final MessageForms forms;
  private final OutsideReaders outside;
  private final References references;
  private final CitizenNames names;
  private final Workers workers;
  private final Supplier<UUID> ids;
  private final Templates templates;

  ConversationPages(
      MessageDoor door,
      MessageList list,
      MessageLines lines,
      MessageForms forms,
      OutsideReaders outside,
      References references,
      CitizenNames names,
      Workers workers,
      Supplier<UUID> ids,
      Templates templates) {
    this.door = door;
    this.list = list;
    this.lines = lines;
    this.forms = forms;
    this.outside = outside;
    this.references = references;
    this.names = names;
    this.workers = workers;
    this.ids = ids;
    this.templates = templates;
  }

  static Menu menu(Shell shell) {
    return shell.viewer().isCitizen() ? Menu.MINE : Menu.MESSAGES;
  }

  JteModel of(Shell shell, MessageDoor.Opened opened, MessageDraft draft) {
    var conversation = opened.conversation();
    var before = opened.pathway().conversations().before(conversation);
    var citizen = names.of(shell, opened.id());
    var letters = outside.of(shell, opened);
    var writer =
        new Writer(shell, opened, said(shell, opened, before), persons(opened, before), letters);
    var heading = conversation.heading();
    var urgency = heading.urgency();
    var takes = !MessageForms.taking(shell, conversation).isEmpty();
    var category = lines.category(shell, heading.category());
    return templates.messageConversation(
        shell.titled(category).at(menu(shell)),
        new ConversationPage(
            MessageForms.address(opened.id()),
            citizen.name(),
            citizen.born(),
            category,
            heading.topic() == null ? null : writer.words(heading.topic()),
            urgency == null
                ? null
                : shell.say("message.urgency." + urgency.name().toLowerCase(Locale.ROOT)),
            takes ? letters.before(others(shell, conversation)) : List.of(),
            before.stream().map(writer::earlier).toList(),
            conversation.messages().stream().map(writer::written).toList(),
            takes ? forms.answer(shell, opened, draft) : null,
            takes
                ? forms.forward(
                    shell, opened, door.around(shell, opened.id(), opened.pathway()), draft)
                : null));
  }

  private static Stream<UUID> others(Shell shell, Conversation conversation) {
    var own = MessageForms.own(shell);
    return conversation.units().stream().filter(unit -> !own.contains(unit));
  }

  private Map<NoteId, String> said(Shell shell, MessageDoor.Opened opened, List<Message> before) {
    var notes =
        Stream.concat(opened.conversation().notes(), before.stream().flatMap(Message::notes))
            .collect(Collectors.toSet());
    return list.words(shell.viewer(), opened.id(), notes);
  }

  private Map<UUID, Worker> persons(MessageDoor.Opened opened, List<Message> before) {
    var conversation = opened.conversation();
    Set<UUID> persons =
        Stream.concat(
                Stream.concat(before.stream(), conversation.messages().stream())
                    .map(one -> one.author().person()),
                conversation.receipts().stream().map(Receipt::person))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return workers.byIds(persons);
  }

  /// Says messages to one reader.
  private final class Writer {
    private final Shell shell;
    private final MessageDoor.Opened opened;
    private final Conversation conversation;
    private final Map<NoteId, String> said;
    private final Map<UUID, Worker> persons;
    private final OutsideReaders.Letters letters;

    Writer(
        Shell shell,
        MessageDoor.Opened opened,
        Map<NoteId, String> said,
        Map<UUID, Worker> persons,
        OutsideReaders.Letters letters) {
      this.shell = shell;
      this.opened = opened;
      this.conversation = opened.conversation();
      this.said = said;
      this.persons = persons;
      this.letters = letters;
    }

    String words(NoteId note) {
      return said.getOrDefault(note, shell.say("message.words.hidden"));
    }

    /// A message of the conversation it was sent on from: who has opened it is not told here.
    ConversationPage.Written earlier(Message one) {
      return written(one, List.of(), null, null);
    }

    ConversationPage.Written written(Message one) {
      var mine = MessageForms.own(shell).contains(one.from());
      var waits = mine && !conversation.owing(one).isEmpty();
      return written(
          one,
          one.to().stream().sorted().flatMap(unit -> receipt(one, unit).stream()).toList(),
          wish(one),
          waits ? MessageForms.address(opened.id()) + "/" + conversation.id() + "/settle" : null);
    }

    private ConversationPage.Written written(
        Message one,
        List<ConversationPage.Opened> receipts,
        ConversationPage.@Nullable Wish wish,
        @Nullable String settle) {
      return new ConversationPage.Written(
          one.id().toString(),
          shell.say("message.kind." + one.kind().name().toLowerCase(Locale.ROOT)),
          letters.tags(Stream.of(one.from())),
          letters.tags(one.to().stream().sorted()),
          author(one.author()),
          shell.dates().moment(one.at()),
          words(one.words()),
          one.files().stream().map(this::file).toList(),
          references.shown(shell, opened.id(), opened.pathway(), opened.seen(), one.about()),
          receipts,
          wish,
          settle,
          ids.get().toString());
    }

    private ConversationPage.Enclosed file(Attached file) {
      var type = file.type();
      return new ConversationPage.Enclosed(
          words(file.title()),
          type != null
              ? MessageForms.address(opened.id()) + "/" + conversation.id() + "/files/" + file.id()
              : null,
          type == null
              ? shell.say("message.file.missing")
              : shell.say(
                  "message.file",
                  Map.of(
                      "type",
                      type.name(),
                      "size",
                      Math.max(1, Math.ceilDiv(file.size(), KILOBYTE)))));
    }

    private String author(Author author) {
      var name = author.name();
      if (name != null) {
        return words(name);
      }
      return person(author.person());
    }

    private String person(@Nullable UUID person) {
      var known = person == null ? null : persons.get(person);
      return known == null ? shell.say("message.somebody") : known.asCitizensSeeIt();
    }

    private Optional<ConversationPage.Opened> receipt(Message one, UUID unit) {
      var readers =
          conversation.readers(one).stream().filter(read -> read.unit().equals(unit)).toList();
      if (!readers.isEmpty()) {
        var opened = Map.of("unit", letters.name(unit), "who", who(readers));
        return Optional.of(
            new ConversationPage.Opened(
                shell.say("message.receipt", opened), ConversationPage.Tone.GOOD));
      }
      if (shell.viewer().isCitizen() && letters.elsewhere().containsKey(unit)) {
        return Optional.empty();
      }
      return letters
          .where(one, unit)
          .or(() ->
              Optional.of(
                  new ConversationPage.Opened(
                      shell.say("message.receipt.none", Map.of("unit", letters.name(unit))),
                      ConversationPage.Tone.QUIET)));
    }

    private String who(Collection<Receipt> readers) {
      return readers.stream()
          .map(read ->
              shell.say(
                  "message.receipt.by",
                  Map.of("name", person(read.person()), "at", shell.dates().exact(read.at()))))
          .collect(Collectors.joining("; "));
    }

    private ConversationPage.@Nullable Wish wish(Message one) {
      var day = one.answerBy();
      if (day == null) {
        return null;
      }
      var owing = conversation.owing(one);
      var said = Map.of("day", shell.dates().plain(day), "who", named(owing));
      if (owing.isEmpty()) {
        var key =
            conversation.settled().contains(one.id())
                ? "message.wish.settled"
                : "message.wish.answered";
        return new ConversationPage.Wish(shell.say(key, said), false);
      }
      var late = day.isBefore(shell.dates().today());
      return new ConversationPage.Wish(
          shell.say(late ? "message.wish.late" : "message.wish.open", said), late);
    }

    private String named(Collection<UUID> those) {
      return those.stream().map(letters::name).sorted().collect(Collectors.joining(", "));
    }
  }
}
