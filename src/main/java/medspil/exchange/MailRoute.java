package medspil.exchange;

/// Where mails are handed over, and what they say of the house.
///
/// @param host of the server that takes them; empty where no mail leaves
/// @param user whom the server knows; empty when it asks for nobody
/// @param from the address they come from
/// @param home the address under which people find the house, without a slash at its end
public record MailRoute(
    String host,
    int port,
    String user,
    String password,
    MailRoute.Protection protection,
    String from,
    String home) {

  /// How the way to the server is kept from others' eyes.
  public enum Protection {
    /// Begins in the open and goes on encrypted, or not at all.
    STARTTLS,
    TLS,
    /// For a server on this machine.
    NONE
  }

  public boolean isOpen() {
    return !host.isBlank();
  }

  @Override
  public String toString() {
    return "MailRoute[" + host + "]";
  }
}
