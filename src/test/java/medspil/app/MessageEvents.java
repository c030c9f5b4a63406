package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.access.Role;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.message.Attached;
import medspil.message.Author;
import medspil.message.ConversationId;
import medspil.message.FileId;
import medspil.message.FileType;
import medspil.message.Forwarded;
import medspil.message.Heading;
import medspil.message.KeptLetter;
import medspil.message.Message;
import medspil.message.MessageEvent;
import medspil.message.MessageId;
import medspil.message.MessageKind;
import medspil.message.Receipt;
import medspil.message.Reference;
import medspil.message.Urgency;
import org.jspecify.annotations.Nullable;

/// An event of each type of messages, in every form it may take.
final class MessageEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-28");
  private static final ConversationId FIRST = new ConversationId(id(1));
  private static final ConversationId SENT_ON = new ConversationId(id(2));
  private static final MessageId ASKED = new MessageId(id(3));
  private static final UUID WARD = id(10);
  private static final UUID NURSING = id(11);

  static final List<Event> ALL =
      Stream.<List<? extends Event>>of(said(), byEveryRole()).<Event>flatMap(List::stream).toList();

  private MessageEvents() {}

  private static List<MessageEvent> said() {
    return List.of(
        new MessageEvent.ConversationBegun(
            FIRST,
            new Heading("regarding-referral", note(20), Urgency.ASAP),
            null,
            message(3, MessageKind.NEW, Author.of(id(12), Role.WARD_NURSE), DAY, references())),
        new MessageEvent.ConversationOpened(FIRST, new Receipt(ASKED, NURSING, id(13), AT)),
        new MessageEvent.AnswerSettled(FIRST, ASKED, WARD, AT),
        new MessageEvent.ConversationBegun(
            SENT_ON,
            new Heading("regarding-referral", null, Urgency.ROUTINE),
            new Forwarded(FIRST, List.of(ASKED)),
            message(4, MessageKind.FORWARD, new Author(null, null, note(21)), null, Set.of())),
        new MessageEvent.LetterKept(FIRST, new KeptLetter("header", WARD, note(22), 2)));
  }

  private static List<MessageEvent> byEveryRole() {
    var roles = Role.values();
    return IntStream.range(0, roles.length)
        .<MessageEvent>mapToObj(i ->
            new MessageEvent.MessageAnswered(
                FIRST,
                message(40 + i, MessageKind.REPLY, Author.of(id(12), roles[i]), null, Set.of())))
        .toList();
  }

  private static Set<Reference> references() {
    return Arrays.stream(Reference.Kind.values())
        .map(kind -> new Reference(kind, id(30)))
        .collect(Collectors.toSet());
  }

  private static Message message(
      int id, MessageKind kind, Author author, @Nullable LocalDate day, Set<Reference> about) {
    return new Message(
        new MessageId(id(id)),
        kind,
        WARD,
        Set.of(NURSING),
        author,
        note(100 + id),
        files(author),
        about,
        day,
        AT);
  }

  private static List<Attached> files(Author author) {
    return author.name() == null
        ? List.of()
        : Stream.concat(
                Stream.of(new Attached(new FileId(id(60)), note(160), null, 0, 0)),
                Arrays.stream(FileType.values())
                    .map(type -> new Attached(new FileId(id(61)), note(161), type, 7, 1)))
            .toList();
  }

  private static NoteId note(int id) {
    return new NoteId(id(id));
  }

  private static UUID id(int id) {
    return new UUID(7, id);
  }
}
