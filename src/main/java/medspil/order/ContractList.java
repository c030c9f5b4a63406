package medspil.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// The contracts of chosen offers, as the units of both sides see them.
public interface ContractList {

  /// What is not written or not signed, and what comes to an end on a day or later; what waits for
  /// the viewer's units first, then by last day.
  ///
  /// @param after where the last page ended; null for the beginning
  List<Line> open(Viewer viewer, LocalDate from, @Nullable Place after, int most);

  /// One contract.
  ///
  /// @param unit of the provider
  /// @param by the unit that ordered
  /// @param lastDay null when none is known
  record Line(
      PathwayId pathway,
      RequestId request,
      UUID unit,
      UUID by,
      WaitsFor waitsFor,
      @Nullable LocalDate lastDay,
      boolean terminated) {}

  /// Where a page of the list ends.
  ///
  /// @param shelf how soon somebody of the viewer's has to do something: what waits for them is 0
  /// @param lastDay null when none is known
  record Place(int shelf, @Nullable LocalDate lastDay, UUID request) {
    public static Place of(Line line) {
      return new Place(line.waitsFor().shelf(), line.lastDay(), line.request().value());
    }
  }

  /// What it waits for.
  enum WaitsFor {
    NOTHING(3),
    US(0),
    THEM(2),
    WORDS(1),
    WRITING(1);

    private final int shelf;

    WaitsFor(int shelf) {
      this.shelf = shelf;
    }

    int shelf() {
      return shelf;
    }
  }
}
