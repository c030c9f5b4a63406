package medspil.exchange.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.Viewer;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.exchange.medcom.OutgoingLetter;
import medspil.exchange.medcom.OutgoingText;
import medspil.exchange.medcom.Party;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.message.Attached;
import medspil.message.Author;
import medspil.message.Conversation;
import medspil.message.FileType;
import medspil.message.Heading;
import medspil.message.KeptLetter;
import medspil.message.Message;
import medspil.message.MessageList;
import org.springframework.stereotype.Component;

/// Writes the letter of a message to one receiver, with all that was said before.
@Component
record LetterWriting(
    LetterAddresses addresses,
    MessageList list,
    People people,
    Workers workers,
    Supplier<Directory> directory) {

  /// What is to be written.
  ///
  /// @param line with the message in its last conversation
  /// @param written what is not stored yet
  /// @param phone of the sender
  record Task(
      Viewer viewer,
      PathwayId id,
      List<Conversation> line,
      Message message,
      Map<NoteId, String> written,
      UUID unit,
      Party sender,
      String phone,
      Party receiver,
      Instant at) {

    Heading heading() {
      return line.getLast().heading();
    }
  }

  /// Empty when nobody may say who the citizen is.
  Optional<OutgoingLetter> letter(Task task) {
    var person = people.seen(task.viewer(), List.of(task.id())).get(task.id());
    var number = people.numberOf(task.id());
    if (person == null || number.isEmpty()) {
      return Optional.empty();
    }
    var kept = addresses.letters(task.viewer(), task.id(), task.line());
    var said = said(task);
    var words = words(task, said);
    var topic = Optional.ofNullable(task.heading().topic()).map(words::get);
    return Optional.of(
        new OutgoingLetter(
            letter(task.message(), task.unit()),
            thread(task, kept),
            task.heading().category(),
            topic,
            Optional.ofNullable(task.heading().urgency()),
            task.sender(),
            task.receiver(),
            number.get(),
            person.givenName(),
            person.familyName(),
            List.copyOf(kept.values()),
            texts(task, said, words),
            files(task, said, words)));
  }

  // Whoever began the thread elsewhere knows it by their own id.
  private static UUID thread(Task task, Map<KeptLetter, String> kept) {
    var own = task.line().getLast();
    return own.letters().reversed().stream()
        .filter(one -> one.from().equals(task.unit()))
        .flatMap(one -> Stream.ofNullable(kept.get(one)))
        .flatMap(text -> OutgoingLetter.thread(text).stream())
        .findFirst()
        .orElse(own.id().value());
  }

  /// All that was said, in the order in which it became known here, the message itself last.
  private static List<Message> said(Task task) {
    var all = new ArrayList<Message>();
    for (var at = 0; at < task.line().size(); at++) {
      var next = at + 1 < task.line().size() ? task.line().get(at + 1).forwarded() : null;
      task.line().get(at).arrived().stream()
          .filter(one -> next == null || next.messages().contains(one.id()))
          .filter(one -> !one.id().equals(task.message().id()))
          .forEach(all::add);
    }
    all.add(task.message());
    return all;
  }

  private Map<NoteId, String> words(Task task, List<Message> said) {
    var notes =
        Stream.concat(
                Stream.ofNullable(task.heading().topic()),
                said.stream()
                    .flatMap(one ->
                        Stream.concat(
                            one.notes(), unreached(task, one).flatMap(f -> f.content().stream()))))
            .collect(Collectors.toSet());
    var words = new HashMap<>(list.words(task.viewer(), task.id(), notes));
    words.putAll(task.written());
    return words;
  }

  // What one has written or got has one's own copy of what was attached to it.
  private static Stream<Attached> unreached(Task task, Message one) {
    var reached = one.from().equals(task.unit()) || one.to().contains(task.unit());
    var news = one.id().equals(task.message().id());
    return reached && !news ? Stream.empty() : one.files().stream();
  }

  private Map<UUID, OutgoingText.File> files(
      Task task, List<Message> said, Map<NoteId, String> words) {
    return said.stream()
        .flatMap(one -> unreached(task, one))
        .filter(one -> words.keySet().containsAll(one.content()))
        .map(one -> file(one, words, true))
        .collect(Collectors.toMap(OutgoingText.File::id, one -> one, (first, _) -> first));
  }

  private static OutgoingText.File file(Attached one, Map<NoteId, String> words, boolean whole) {
    var content = whole ? one.content().stream().map(words::get).collect(Collectors.joining()) : "";
    return new OutgoingText.File(
        one.id().value(),
        words.getOrDefault(one.title(), "–"),
        Optional.ofNullable(one.type()).filter(LetterWriting::isAllowed),
        content);
  }

  // ValueSet medcom-core-attachmentMimeTypes
  private static boolean isAllowed(FileType type) {
    return switch (type) {
      case PDF, PNG, JPEG, GIF -> true;
      case TIFF, BMP -> false;
    };
  }

  private List<OutgoingText> texts(Task task, List<Message> said, Map<NoteId, String> words) {
    var persons =
        workers.byIds(
            said.stream()
                .map(one -> one.author().person())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    var texts = new LinkedHashMap<UUID, OutgoingText>();
    Message before = null;
    for (var one : said) {
      var after = Optional.ofNullable(before).map(message -> message.id().value());
      var text = words.get(one.words());
      if (text != null) {
        texts.put(one.id().value(), text(task, one, after, persons, words, text));
        before = one;
      }
    }
    return List.copyOf(texts.values());
  }

  private OutgoingText text(
      Task task,
      Message one,
      Optional<UUID> after,
      Map<UUID, Worker> persons,
      Map<NoteId, String> words,
      String text) {
    var unit = directory.get().unit(new UnitId(one.from()));
    var author = signed(one.author(), persons, words);
    return new OutgoingText(
        one.id().value(),
        letter(one, task.unit()),
        after,
        one.kind(),
        one.at(),
        unit.map(known -> addresses.party(known, task.at())).orElse(Party.UNKNOWN),
        author.name(),
        author.role(),
        unit.map(Unit::phone)
            .map(LetterAddresses::digits)
            .filter(phone -> !phone.isEmpty())
            .orElse(task.phone()),
        text,
        one.files().stream().map(file -> file(file, words, false)).toList());
  }

  private record Signature(String name, String role) {}

  private static Signature signed(
      Author author, Map<UUID, Worker> persons, Map<NoteId, String> words) {
    var known = author.person() == null ? null : persons.get(author.person());
    var said = author.name() == null ? null : words.get(author.name());
    return known != null
        ? new Signature(known.fullName(), known.title())
        : new Signature(said == null ? "–" : said, "–");
  }

  /// The same message to the same receiver is the same letter.
  private static UUID letter(Message message, UUID unit) {
    var name = "letter:" + message.id() + "/" + unit;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
