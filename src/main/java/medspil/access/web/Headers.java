package medspil.access.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What every answer forbids the browser: foreign or inline scripts and styles, frames, leaking
/// addresses.
final class Headers {
  private Headers() {}

  static Customizer<HeadersConfigurer<HttpSecurity>> of(List<ClientRegistration> providers) {
    return headers ->
        headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(policy(providers)))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(permissions ->
                permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
            .crossOriginOpenerPolicy(opener ->
                opener.policy(
                    org.springframework.security.web.header.writers
                        .CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN));
  }

  private static String policy(List<ClientRegistration> providers) {
    // The design system's style sheet draws its marks as data: images. Signing out is a form that
    // may lead on to the
    // identity provider.
    return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action "
        + Stream.concat(Stream.of("'self'"), providers.stream().flatMap(Headers::signOutOrigin))
            .distinct()
            .collect(Collectors.joining(" "));
  }

  private static Stream<String> signOutOrigin(ClientRegistration provider) {
    return provider.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint")
            instanceof String end
        ? Stream.of(URI.create(end)).map(uri -> uri.getScheme() + "://" + uri.getAuthority())
        : Stream.empty();
  }
}
