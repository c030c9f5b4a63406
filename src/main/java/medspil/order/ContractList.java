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
  List<Line> open(Viewer viewer, LocalDate from, int most);

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

  /// What it waits for.
  enum WaitsFor {
    NOTHING,
    US,
    THEM,
    WORDS,
    WRITING
  }
}
