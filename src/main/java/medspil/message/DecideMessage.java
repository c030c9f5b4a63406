package medspil.message;

import java.util.ArrayList;
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
