package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// What providers are asked, as the asked and the asking units see it, and the words that go with
/// it.
public interface OrderList {

  /// What a viewer's units are asked.
  ///
  /// @param after where the last page ended; null for the beginning
  List<Line> asked(Viewer viewer, Wanted wanted, @Nullable Place after, int most);

  /// What a viewer's units have asked others.
  ///
  /// @param after where the last page ended; null for the beginning
  List<Line> asking(Viewer viewer, Wanted wanted, @Nullable Place after, int most);

  /// The units that asked a viewer's units, or were asked by them.
  List<UUID> others(Viewer viewer);

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

  /// Where a page of a list ends.
  ///
  /// @param at what the shelf is sorted by: a day is its first moment in UTC
  record Place(Shelf shelf, Instant at, UUID request) {

    /// Where a page ends with a line.
    ///
    /// @param waits the state in which it waits for the viewer's units
    public static Place of(Line line, Sort sort, RequestState waits) {
      return switch (sort) {
        case ANSWER_BY -> new Place(Shelf.ALL, start(line.answerBy()), line.request().value());
        case NEWEST, OLDEST -> new Place(Shelf.ALL, line.askedAt(), line.request().value());
        case WAITS -> waiting(line, waits);
      };
    }

    private static Place waiting(Line line, RequestState waits) {
      var id = line.request().value();
      var ended = line.endedAt();
      return ended == null
          ? new Place(line.state() == waits ? Shelf.WAITS : Shelf.OPEN, start(line.answerBy()), id)
          : new Place(Shelf.ENDED, ended, id);
    }

    private static Instant start(LocalDate day) {
      return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }

  /// A list is read shelf by shelf: what waits for the viewer's units, what else is open, what
  /// ended; or all as one.
  enum Shelf {
    WAITS,
    OPEN,
    ENDED,
    ALL
  }

  /// What somebody looks for.
  ///
  /// @param states how far it is
  /// @param other with whom; null for anybody
  record Wanted(Set<RequestState> states, @Nullable UUID other, Sort sort) {
    public static final Wanted ALL = new Wanted(Set.of(RequestState.values()), null, Sort.WAITS);

    public Wanted {
      states = Set.copyOf(states);
    }
  }

  /// What stands first.
  enum Sort {
    /// What waits for the viewer's units.
    WAITS,
    ANSWER_BY,
    NEWEST,
    OLDEST
  }

  record Count(int without, int all) {}

  record Waiting(int waiting, int all) {}
}
