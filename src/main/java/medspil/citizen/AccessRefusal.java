package medspil.citizen;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why somebody may not do what they ask for.
public enum AccessRefusal implements Refusal {
  NO_RELATION,
  NOT_YOURS;

  @Override
  public String code() {
    return "access." + name().toLowerCase(Locale.ROOT);
  }
}
