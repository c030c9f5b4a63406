package medspil.app.web;

import medspil.app.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/// In production people sign in by the organisation's own identity provider.
@Configuration(proxyBeanMethods = false)
@Profile("serve")
class LoginWiring {

  @Bean
  ClientRegistrationRepository provider(Settings settings) {
    return new LateProvider(settings.login());
  }
}
