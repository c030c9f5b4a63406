package medspil.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Agreement files read together: those without errors, and every fault in all of them, in order.
public record Library(List<Agreement> agreements, List<Fault> faults) {
  public Library {
    agreements = List.copyOf(agreements);
    faults = List.copyOf(faults);
  }

  /// The same where the agreements whose texts say no day are in force from these days, by id.
  public Library inForce(Map<String, LocalDate> since) {
    var all = agreements.stream().map(one -> since(one, since.get(one.id()))).toList();
    return new Library(all, faults);
  }

  private static Agreement since(Agreement one, @Nullable LocalDate day) {
    return day == null ? one : one.since(day);
  }

  /// Warnings do not make it unsound.
  public boolean isSound() {
    return faults.stream().noneMatch(Fault::isError);
  }

  public List<Fault> faultsIn(String file) {
    return faults.stream().filter(fault -> fault.file().equals(file)).toList();
  }
}
