package medspil.order;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/// Where somebody signs for their party; a signing service can stand behind it.
public interface Signing {

  /// What comes of it when a person wants to sign what was written.
  Step begin(RequestId contract, int revision, UUID person, Instant at);

  /// Signed at once, or to be signed elsewhere.
  sealed interface Step {
    /// It is signed.
    ///
    /// @param method how it was done, as it stands beside the signature
    record Done(String method) implements Step {}

    /// The service tells later that it is signed.
    record Elsewhere(URI address) implements Step {}
  }
}
