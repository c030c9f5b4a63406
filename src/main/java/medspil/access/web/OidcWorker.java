package medspil.access.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/// A worker whom the identity provider vouched for; the token is kept to sign out there too.
final class OidcWorker extends DefaultOidcUser implements SignedIn {
  private static final long serialVersionUID = 1;

  private final UUID worker;

  OidcWorker(UUID worker, OidcIdToken token) {
    super(List.of(), token);
    this.worker = worker;
  }

  @Override
  public UUID worker() {
    return worker;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OidcWorker that && worker.equals(that.worker) && super.equals(other);
  }

  @Override
  public int hashCode() {
    return worker.hashCode();
  }
}
