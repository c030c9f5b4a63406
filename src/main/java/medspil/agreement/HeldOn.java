package medspil.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The agreements that hold on a day, for some party at least: of each its newest version.
public final class HeldOn {
  private final LocalDate day;

  public HeldOn(LocalDate day) {
    this.day = day;
  }

  public List<Agreement> of(Collection<Agreement> all) {
    return all.stream()
        .filter(this::holds)
        .collect(
            Collectors.groupingBy(
                Agreement::id, Collectors.maxBy(Comparator.comparingInt(Agreement::version))))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Agreement::id))
        .toList();
  }

  public boolean holds(Agreement one) {
    var dates = one.dates();
    return !dates.endedBefore(day)
        && dates.inForce().values().stream().anyMatch(from -> !from.isAfter(day));
  }
}
