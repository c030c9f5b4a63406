package medspil.healthtask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.agreement.Words;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// The health tasks that a viewer's units have to do with, as they now stand.
public interface HealthTaskSearch {

  /// Those that somebody has to look at first, then by what they are called.
  ///
  /// @param act the law they are done under; null for all
  List<Hit> around(Viewer viewer, @Nullable Act act, int most);

  /// One of them.
  ///
  /// @param answering who holds it today; null shows as missing
  /// @param toSettleSince null when nothing is to be settled
  /// @param trainedUntil when the last training for it runs out
  record Hit(
      PathwayId pathway,
      HealthTaskId id,
      Words title,
      UUID facility,
      HealthTaskStatus status,
      @Nullable Act act,
      @Nullable UUID performer,
      @Nullable UUID answering,
      @Nullable Instant toSettleSince,
      @Nullable LocalDate trainedUntil) {}
}
