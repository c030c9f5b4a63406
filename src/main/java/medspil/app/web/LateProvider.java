package medspil.app.web;

import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import medspil.app.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/// The identity provider of the settings, asked for its addresses when somebody first signs in:
/// while it is away Medspil starts all the same and takes messages.
final class LateProvider implements ClientRegistrationRepository, Iterable<ClientRegistration> {
  static final String NAME = "medspil";

  private final Settings.Login login;
  private volatile @Nullable ClientRegistration found;

  LateProvider(Settings.Login login) {
    this.login = login;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String name) {
    if (!name.equals(NAME)) return null;
    var known = found;
    return known == null ? ask() : known;
  }

  /// What is known without asking: a name for the sign-in page, and where forms may lead.
  @Override
  public Iterator<ClientRegistration> iterator() {
    var issuer = login.issuer();
    return List.of(
            complete(ClientRegistration.withRegistrationId(NAME))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .authorizationUri(issuer)
                .tokenUri(issuer)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer))
                .build())
        .iterator();
  }

  private ClientRegistration ask() {
    var answered =
        complete(ClientRegistrations.fromIssuerLocation(login.issuer()).registrationId(NAME))
            .build();
    found = answered;
    return answered;
  }

  private ClientRegistration.Builder complete(ClientRegistration.Builder registration) {
    return registration
        .clientId(login.clientId())
        .clientSecret(login.clientSecret())
        .clientName(String.valueOf(URI.create(login.issuer()).getHost()))
        .scope("openid", "profile");
  }
}
