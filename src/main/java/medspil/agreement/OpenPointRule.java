package medspil.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that the parties have found unclear and mean to settle.
///
/// @param by the day it is to be settled
/// @param settled how it was settled; null while it is open
public record OpenPointRule(
    RuleHead head,
    Words what,
    Answer<PartyFunction> owner,
    @Nullable LocalDate by,
    @Nullable Words settled)
    implements StandingRule {

  public boolean isOpen() {
    return settled == null;
  }
}
