package medspil.access.web;

import java.util.Optional;
import medspil.access.CurrentMachine;
import medspil.access.MachineClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The system whose token the request carries.
@Component
final class RequestMachine implements CurrentMachine {

  @Override
  public Optional<MachineClient> client() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof MachineClient client
        ? Optional.of(client)
        : Optional.empty();
  }
}
