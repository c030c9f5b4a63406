package medspil.message;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.message.MessageCommand.Letter;
import org.jspecify.annotations.Nullable;

/// Answers a wish about a message; the same wish twice happens once.
///
/// @param stands whether something of the pathway is there to be pointed at
public record DecideMessage(Conversations conversations, Predicate<Reference> stands) {

  public Decision decide(MessageCommand command) {
    return switch (command) {
      case MessageCommand.Begin one -> begin(one);
      case MessageCommand.Answer one ->
          conversations.find(one.conversation()).map(old -> answer(old, one)).orElseGet(this::none);
      case MessageCommand.Forward one ->
          conversations
              .find(one.conversation())
              .map(old -> forward(old, one))
              .orElseGet(this::none);
      case MessageCommand.Open one ->
          conversations.find(one.conversation()).map(old -> open(old, one)).orElseGet(this::none);
      case MessageCommand.Receive one -> receive(one);
      case MessageCommand.Settle one ->
          conversations.find(one.conversation()).map(old -> settle(old, one)).orElseGet(this::none);
    };
  }

  private Decision begin(MessageCommand.Begin one) {
    if (conversations.find(one.conversation()).isPresent()) {
      return nothing();
    }
    var wrong = addressed(one.letter());
    if (wrong.isPresent()) {
      return refused(wrong.get());
    }
    var topic = one.topic();
    var heading = new Heading(one.category(), topic == null ? null : topic.id(), one.urgency());
    var message = message(MessageKind.NEW, one.letter(), one.letter().to());
    return happened(
        one.letter(),
        topic,
        new MessageEvent.ConversationBegun(one.conversation(), heading, null, message));
  }

  private Decision answer(Conversation old, MessageCommand.Answer one) {
    if (old.find(one.letter().id()).isPresent()) {
      return nothing();
    }
    var others =
        old.units().stream()
            .filter(unit -> !unit.equals(one.letter().from()))
            .collect(Collectors.toSet());
    var wrong = written(one.letter());
    if (wrong.isPresent()) {
      return refused(wrong.get());
    }
    if (!old.latest().id().equals(one.after())) {
      return refused(MessageRefusal.OVERTAKEN);
    }
    return happened(
        one.letter(),
        null,
        new MessageEvent.MessageAnswered(
            old.id(), message(MessageKind.REPLY, one.letter(), others)));
  }

  private Decision forward(Conversation old, MessageCommand.Forward one) {
    if (conversations.find(one.as()).isPresent()) {
      return nothing();
    }
    var wrong = addressed(one.letter());
    if (wrong.isPresent()) {
      return refused(wrong.get());
    }
    if (old.units().containsAll(one.letter().to())) {
      return refused(MessageRefusal.ALREADY_IN_IT);
    }
    var said =
        Stream.concat(conversations.before(old).stream(), old.messages().stream())
            .map(Message::id)
            .toList();
    return happened(
        one.letter(),
        null,
        new MessageEvent.ConversationBegun(
            one.as(),
            old.heading(),
            new Forwarded(old.id(), said),
            message(MessageKind.FORWARD, one.letter(), one.letter().to())));
  }

  private static Decision open(Conversation old, MessageCommand.Open one) {
    if (!old.isNew(one.person(), one.unit())) {
      return nothing();
    }
    var receipt = new Receipt(old.latest().id(), one.unit(), one.person(), one.at());
    return new Decision.Accepted(
        List.of(new Happened(new MessageEvent.ConversationOpened(old.id(), receipt), one.at())));
  }

  private static Decision settle(Conversation old, MessageCommand.Settle one) {
    var message = old.find(one.message()).filter(found -> found.from().equals(one.unit()));
    if (message.isEmpty()) {
      return refused(MessageRefusal.NO_SUCH_MESSAGE);
    }
    return old.settled().contains(one.message()) || old.owing(message.get()).isEmpty()
        ? nothing()
        : new Decision.Accepted(
            List.of(
                new Happened(
                    new MessageEvent.AnswerSettled(old.id(), one.message(), one.unit(), one.at()),
                    one.at())));
  }

  // Whoever is not in a conversation gets no place in it by knowing its id.
  private Decision receive(MessageCommand.Receive one) {
    var theirs =
        conversations
            .find(one.conversation())
            .filter(old -> !old.units().contains(one.from()))
            .isEmpty();
    return arrived(theirs ? one : one.in(apart(one)));
  }

  private static ConversationId apart(MessageCommand.Receive one) {
    var name = one.conversation() + "/" + one.from();
    return new ConversationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  // What is known already happens no more; what was written earlier and comes later finds its
  // place.
  private Decision arrived(MessageCommand.Receive one) {
    var old = conversations.find(one.conversation());
    var news =
        one.arrivals().stream()
            .filter(arrival -> old.flatMap(known -> known.find(arrival.id())).isEmpty())
            .sorted(Comparator.comparing(Arrival::at))
            .toList();
    var happened = new ArrayList<Happened>();
    for (var arrival : news) {
      var begins = old.isEmpty() && happened.isEmpty();
      happened.add(begins ? begun(one, arrival) : added(one, arrival));
    }
    kept(one, old).ifPresent(happened::add);
    return new Decision.Accepted(happened);
  }

  private static Optional<Happened> kept(MessageCommand.Receive one, Optional<Conversation> old) {
    var letter = one.letter();
    if (letter == null || old.filter(known -> known.holds(letter.header())).isPresent()) {
      return Optional.empty();
    }
    var parts = Attached.parts(letter.name(), letter.content());
    var kept = new KeptLetter(letter.header(), one.from(), letter.name(), parts.size());
    return Optional.of(
        new Happened(new MessageEvent.LetterKept(one.conversation(), kept), one.at(), parts));
  }

  private static Happened begun(MessageCommand.Receive one, Arrival first) {
    var topic = one.topic();
    var heading = new Heading(one.category(), topic == null ? null : topic.id(), one.urgency());
    var notes = Stream.concat(Stream.ofNullable(topic), notes(first)).toList();
    return new Happened(
        new MessageEvent.ConversationBegun(one.conversation(), heading, null, message(one, first)),
        written(one, first),
        notes);
  }

  private static Happened added(MessageCommand.Receive one, Arrival arrival) {
    return new Happened(
        new MessageEvent.MessageAnswered(one.conversation(), message(one, arrival)),
        written(one, arrival),
        notes(arrival).toList());
  }

  private static Stream<Note> notes(Arrival arrival) {
    return Stream.concat(
        Stream.of(arrival.name(), arrival.words()),
        arrival.files().stream()
            .flatMap(file -> Stream.concat(Stream.of(file.title()), file.parts().stream())));
  }

  private static Message message(MessageCommand.Receive one, Arrival arrival) {
    return new Message(
        arrival.id(),
        arrival.kind(),
        one.from(),
        Set.of(one.to()),
        new Author(null, null, arrival.name().id()),
        arrival.words().id(),
        arrival.files().stream().map(Arrival.File::attached).toList(),
        Set.of(),
        null,
        written(one, arrival));
  }

  // A clock that is ahead elsewhere writes nothing tomorrow.
  private static Instant written(MessageCommand.Receive one, Arrival arrival) {
    return arrival.at().isAfter(one.at()) ? one.at() : arrival.at();
  }

  private Optional<MessageRefusal> addressed(Letter letter) {
    if (letter.to().isEmpty()) {
      return Optional.of(MessageRefusal.RECEIVER_MISSING);
    }
    return letter.to().contains(letter.from())
        ? Optional.of(MessageRefusal.TO_ITSELF)
        : written(letter);
  }

  private Optional<MessageRefusal> written(Letter letter) {
    if (letter.words().words().isBlank()) {
      return Optional.of(MessageRefusal.WORDS_MISSING);
    }
    var day = letter.answerBy();
    if (day != null && day.isBefore(letter.today())) {
      return Optional.of(MessageRefusal.DAY_PASSED);
    }
    return letter.about().stream().allMatch(stands)
        ? Optional.empty()
        : Optional.of(MessageRefusal.REFERENCE_GONE);
  }

  private static Message message(MessageKind kind, Letter letter, Set<UUID> to) {
    return new Message(
        letter.id(),
        kind,
        letter.from(),
        to,
        letter.author(),
        letter.words().id(),
        List.of(),
        letter.about(),
        letter.answerBy(),
        letter.at());
  }

  private static Decision happened(Letter letter, @Nullable Note topic, MessageEvent event) {
    var notes = new ArrayList<Note>();
    if (topic != null) {
      notes.add(topic);
    }
    notes.add(letter.words());
    return new Decision.Accepted(List.of(new Happened(event, letter.at(), notes)));
  }

  private Decision none() {
    return refused(MessageRefusal.NO_SUCH_CONVERSATION);
  }

  private static Decision refused(MessageRefusal why) {
    return new Decision.Refused(why);
  }

  private static Decision nothing() {
    return new Decision.Accepted(List.of());
  }
}
