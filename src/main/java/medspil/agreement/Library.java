package medspil.agreement;

import java.util.List;

/// Agreement files read together: those without errors, and every fault in all of them, in order.
public record Library(List<Agreement> agreements, List<Fault> faults) {
  public Library {
    agreements = List.copyOf(agreements);
    faults = List.copyOf(faults);
  }

  /// Warnings do not make it unsound.
  public boolean isSound() {
    return faults.stream().noneMatch(Fault::isError);
  }

  public List<Fault> faultsIn(String file) {
    return faults.stream().filter(fault -> fault.file().equals(file)).toList();
  }
}
