package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// What providers are asked, as the asked and the asking units see it, and the words that go with
/// it.
public interface OrderList {

  /// What a viewer's units are asked, what waits first.
  List<Line> asked(Viewer viewer, int most);

  /// What a viewer's units have asked others, what waits for them first.
  List<Line> asking(Viewer viewer, int most);

  /// How many of the orders that a viewer's units placed had no decision behind them.
  Count withoutDecision(Viewer viewer);

  /// How many wait for a viewer's units, and whether there are any at all.
  Waiting waiting(Viewer viewer);

  /// What was written, as far as the viewer may read it.
  Map<NoteId, String> words(Viewer viewer, PathwayId id, List<NoteId> notes);

  /// One request.
  ///
  /// @param unit who is asked
  /// @param by the unit that asks
  record Line(
      PathwayId pathway,
      RequestId request,
      UUID unit,
      UUID by,
      RequestState state,
      LocalDate answerBy,
      Instant askedAt,
      @Nullable Instant endedAt,
      @Nullable String reason) {}

  record Count(int without, int all) {}

  record Waiting(int waiting, int all) {}
}
