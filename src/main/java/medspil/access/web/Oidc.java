package medspil.access.web;

import java.util.Optional;
import medspil.access.Workers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;

/// Sign-in by the organisation's own identity provider: it says who, our table says what they are
/// here.
final class Oidc {
  private static final String UNKNOWN = "unknown_worker";

  private Oidc() {}

  static void signIn(HttpSecurity http, ClientRegistrationRepository providers, Workers workers) {
    http.oauth2Login(login ->
        login
            .loginPage("/login")
            .clientRegistrationRepository(providers)
            .authorizedClientRepository(new NoTokensKept())
            .userInfoEndpoint(user -> user.oidcUserService(known(workers)))
            .failureHandler((_, response, failure) ->
                response.sendRedirect("/login?" + (isUnknown(failure) ? "unknown" : "failed"))));
  }

  static LogoutSuccessHandler signOut(Optional<ClientRegistrationRepository> provider) {
    if (provider.isEmpty()) {
      var home = new SimpleUrlLogoutSuccessHandler();
      home.setDefaultTargetUrl("/login?out");
      return home;
    }
    var there = new OidcClientInitiatedLogoutSuccessHandler(provider.get());
    there.setDefaultTargetUrl("/login?out");
    there.setPostLogoutRedirectUri("{baseUrl}/login?out");
    return there;
  }

  private static OAuth2UserService<OidcUserRequest, OidcUser> known(Workers workers) {
    var provider = new OidcUserService();
    return request -> {
      var user = provider.loadUser(request);
      return Optional.ofNullable(user.getIdToken().getSubject())
          .flatMap(workers::bySubject)
          .map(worker -> new OidcWorker(worker.id(), user.getIdToken()))
          .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN)));
    };
  }

  private static boolean isUnknown(Exception failure) {
    return failure instanceof OAuth2AuthenticationException oauth
        && oauth.getError().getErrorCode().equals(UNKNOWN);
  }
}
