package medspil.servicemodel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A service model as one site has it from a day on.
///
/// @param unit whose it is
/// @param model as in the table
/// @param version counted up by each change
/// @param shared whether other organisations may look at it and begin with it
public record SiteModel(
    UUID unit,
    String model,
    int version,
    LocalDate from,
    boolean shared,
    SiteLists lists,
    UUID by,
    Instant at) {
  public List<DecisionPoint> points() {
    return lists.points();
  }
}
