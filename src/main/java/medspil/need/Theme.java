package medspil.need;

import medspil.agreement.Words;
import medspil.order.Coded;

/// One theme of a life that an assessment looks at.
///
/// @param plain what the citizen reads
/// @param asks what belongs to it
/// @param levelled whether it has a level, or is described in words alone
public record Theme(Coded line, String part, Words plain, Words asks, boolean levelled) {
  public String key() {
    return line.code();
  }
}
