package medspil.access.web;

import java.util.List;
import medspil.access.MachineClient;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// A machine for the length of one request.
final class MachineSignedIn extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1;

  private final transient MachineClient client;

  MachineSignedIn(MachineClient client) {
    super(List.of());
    this.client = client;
    super.setAuthenticated(true);
  }

  @Override
  public MachineClient getPrincipal() {
    return client;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MachineSignedIn that && client.equals(that.client);
  }

  @Override
  public int hashCode() {
    return client.hashCode();
  }
}
