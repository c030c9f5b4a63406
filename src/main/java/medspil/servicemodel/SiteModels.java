package medspil.servicemodel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The service models of all sites, every version of them.
public interface SiteModels {
  /// Of a site, the newest version first.
  List<SiteModel> of(UUID unit, String model);

  /// The newest of each site that shares it.
  List<SiteModel> shared(String model);

  /// False when somebody else wrote that version first.
  boolean keep(SiteModel model);

  /// The version that holds on a day; of those from the same day the one written last.
  default Optional<SiteModel> onDay(UUID unit, String model, LocalDate day) {
    return of(unit, model).stream()
        .filter(one -> !one.from().isAfter(day))
        .max(Comparator.comparing(SiteModel::from).thenComparingInt(SiteModel::version));
  }
}
