package medspil.exchange;

import java.util.UUID;

/// A mail to one receiver, in their language: a fixed text that names no citizen and says nothing
/// of one.
///
/// @param about what caused it
public record Mail(UUID id, UUID about, String to, String subject, String text) {

  // Nobody adds receivers or headers by what stands in a form.
  private static final String ADDRESS = "[^\\s@,;:<>\"()\\[\\]\\\\]+@[^\\s@,;:<>\"()\\[\\]\\\\]+";
  private static final int LONGEST_ADDRESS = 200;

  /// Whether a mail can be sent there.
  public static boolean isAddress(String written) {
    return written.length() <= LONGEST_ADDRESS && written.matches(ADDRESS);
  }

  @Override
  public String toString() {
    return "Mail[" + id + "]";
  }
}
