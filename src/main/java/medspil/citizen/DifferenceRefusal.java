package medspil.citizen;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why differences are not put right.
public enum DifferenceRefusal implements Refusal {
  /// The pathway is not as it was when they were derived.
  CHANGED_MEANWHILE,
  /// Its journal holds what this release does not know.
  CANNOT_BE_READ;

  @Override
  public String code() {
    return "difference." + name().toLowerCase(Locale.ROOT);
  }
}
