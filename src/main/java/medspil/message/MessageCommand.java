package medspil.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What somebody wants in the conversations about a citizen.
public sealed interface MessageCommand {
  ConversationId conversation();

  /// Writes first.
  ///
  /// @param category a code of the standard's list
  record Begin(
      ConversationId conversation,
      String category,
      @Nullable Note topic,
      @Nullable Urgency urgency,
      Letter letter)
      implements MessageCommand {}

  /// Answers all who take part.
  ///
  /// @param after the last message the writer had read
  record Answer(ConversationId conversation, MessageId after, Letter letter)
      implements MessageCommand {}

  /// Sends what was said on to others, in a conversation of its own.
  record Forward(ConversationId conversation, ConversationId as, Letter letter)
      implements MessageCommand {}

  record Open(ConversationId conversation, UUID unit, UUID person, Instant at)
      implements MessageCommand {}

  /// What another system brings: a new conversation, or more of one.
  ///
  /// @param from the unit that sends it
  /// @param letter as it wrote it; null when nothing has to be repeated to it
  record Receive(
      ConversationId conversation,
      String category,
      @Nullable Note topic,
      @Nullable Urgency urgency,
      UUID from,
      UUID to,
      List<Arrival> arrivals,
      @Nullable Whole letter,
      Instant at)
      implements MessageCommand {
    public Receive {
      arrivals = List.copyOf(arrivals);
    }

    Receive in(ConversationId other) {
      return new Receive(other, category, topic, urgency, from, to, arrivals, letter, at);
    }
  }

  /// A letter in the words of its system.
  ///
  /// @param header what its sender calls it
  /// @param name the id under which it is kept
  record Whole(String header, NoteId name, String content) {
    @Override
    public String toString() {
      return "Whole[" + header + "]";
    }
  }

  record Settle(ConversationId conversation, MessageId message, UUID unit, Instant at)
      implements MessageCommand {}

  /// What one person writes for their unit.
  ///
  /// @param to not asked when it is an answer
  record Letter(
      MessageId id,
      UUID from,
      Set<UUID> to,
      Author author,
      Note words,
      Set<Reference> about,
      @Nullable LocalDate answerBy,
      LocalDate today,
      Instant at) {
    public Letter {
      to = Set.copyOf(to);
      about = Set.copyOf(about);
    }
  }
}
