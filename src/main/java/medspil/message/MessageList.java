package medspil.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// The conversations of a viewer's units, the latest first, and the words in them.
public interface MessageList {

  /// One page of a part of them.
  ///
  /// @param after where the last page ended; null for the first one
  List<Line> of(Viewer viewer, Which which, @Nullable Place after, int most);

  Count count(Viewer viewer);

  /// How many conversations hold something unread.
  int unread(Viewer viewer);

  /// In how many conversations somebody waits for an answer of the viewer's units.
  int toAnswer(Viewer viewer);

  /// What was written, as far as the viewer may read it.
  Map<NoteId, String> words(Viewer viewer, PathwayId id, Collection<NoteId> notes);

  /// Which of them.
  enum Which {
    ALL,
    UNREAD,
    TO_ANSWER,
    AWAITED
  }

  /// Where a page ended.
  record Place(Instant at, UUID conversation) {}

  /// One conversation.
  ///
  /// @param from the unit that wrote last
  /// @param answerBy when one of the viewer's units should have answered
  /// @param awaitedBy when others should have answered them
  record Line(
      PathwayId pathway,
      ConversationId conversation,
      UUID from,
      String category,
      Instant at,
      boolean unread,
      @Nullable LocalDate answerBy,
      @Nullable LocalDate awaitedBy) {}

  record Count(int unread, int toAnswer, int awaited) {}
}
