package medspil.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.Row;
import org.jspecify.annotations.Nullable;

/// Where messages go whose receivers read in a system of their own: as letters.
public interface Outward {

  /// Those of these units who read elsewhere.
  ///
  /// @param line a conversation and those it was sent on from
  /// @param from the unit that would write to them
  Map<UUID, Elsewhere> elsewhere(
      Viewer viewer, PathwayId id, List<Conversation> line, Set<UUID> units, UUID from, Instant at);

  /// The letters of a message, to be stored with it or not at all.
  ///
  /// @param line with the message in its last conversation
  /// @param written what is not stored yet
  List<Row> letters(
      Viewer viewer,
      PathwayId id,
      List<Conversation> line,
      Message message,
      Map<NoteId, String> written,
      Instant at);

  /// What became of the letters of a conversation, message by message.
  Map<MessageId, List<Sent>> sent(Viewer viewer, PathwayId id, ConversationId conversation);

  /// Somebody who reads in a system of their own.
  ///
  /// @param name null when the directory does not hold them and nobody said
  /// @param reached whether a letter gets there
  record Elsewhere(@Nullable String name, boolean reached) {}

  /// How it stands with one letter.
  ///
  /// @param at when it was sent, or answered; when it is sent again while it waits after a failure,
  ///   null before the first attempt
  record Sent(UUID to, State state, @Nullable Instant at) {}

  /// Where a letter is.
  enum State {
    WAITING,
    SENT,
    DELIVERED,
    NOT_DELIVERED
  }
}
