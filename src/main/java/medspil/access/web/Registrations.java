package medspil.access.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/// The identity providers that were set up.
final class Registrations {
  private Registrations() {}

  static List<ClientRegistration> all(Optional<ClientRegistrationRepository> repository) {
    return repository.orElse(null) instanceof Iterable<?> several
        ? StreamSupport.stream(several.spliterator(), false)
            .map(ClientRegistration.class::cast)
            .toList()
        : List.of();
  }
}
