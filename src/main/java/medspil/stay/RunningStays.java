package medspil.stay;

import java.util.List;
import medspil.journal.PathwayId;

/// Who is at a hospital now, for what goes through everybody's courses and shows nobody.
@FunctionalInterface
public interface RunningStays {
  /// In the order of their ids.
  List<PathwayId> pathways();
}
