package medspil.access.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Optional;
import medspil.access.AtSignOut;
import medspil.access.CurrentViewer;
import medspil.access.MachineClients;
import medspil.access.Workers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/// The ways in: machines by token, people by session, and everybody to what is public. What none of
/// them lets in stays out.
@Configuration(proxyBeanMethods = false)
class Doors {

  /// Open to all: signing in, static files, what failed, whether we are alive, and changing the
  /// language before all that.
  private static final String[] OPEN = {
    "/login",
    "/login/**",
    "/assets/**",
    "/error",
    "/language",
    "/health",
    "/health.json",
    "/actuator/health/**"
  };

  @Bean
  @Order(1)
  SecurityFilterChain machineDoor(HttpSecurity http, MachineClients clients) {
    return http.securityMatcher("/fhir", "/fhir/**")
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(Headers.of(List.of()))
        .addFilterBefore(new TokenDoor(clients), AuthorizationFilter.class)
        .authorizeHttpRequests(door ->
            door.requestMatchers(HttpMethod.GET, "/fhir/metadata")
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(refusal ->
            refusal
                .authenticationEntryPoint(
                    (request, response, _) -> MachineRefusal.TOKEN.write(request, response))
                .accessDeniedHandler(
                    (request, response, _) -> MachineRefusal.TOKEN.write(request, response)))
        .build();
  }

  /// What anybody may send in: that they come to an information meeting, and that they do not; and,
  /// with a link and its code, what becomes of one task.
  private static final String[] SENT_BY_ANYBODY = {
    "/public/*/agreements/*/meetings/*/register", "/public/*/registrations/*/withdraw",
    "/public/*/links/*/open", "/public/*/links/*/answer"
  };

  /// To read, and nobody is asked who they are. What little may be sent in there is bound to no
  /// session that another site could borrow.
  @Bean
  @Order(2)
  SecurityFilterChain publicDoor(HttpSecurity http) {
    return http.securityMatcher("/public", "/public/**")
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(Headers.of(List.of()))
        .authorizeHttpRequests(door ->
            door.requestMatchers(HttpMethod.GET)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD)
                .permitAll()
                .requestMatchers(HttpMethod.POST, SENT_BY_ANYBODY)
                .permitAll()
                .anyRequest()
                .denyAll())
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pageDoor(
      HttpSecurity http,
      CurrentViewer current,
      CsrfTokenRepository tokens,
      Workers workers,
      ObjectProvider<AtSignOut> atSignOut,
      ObjectProvider<ClientRegistrationRepository> providers) {
    var provider = Optional.ofNullable(providers.getIfAvailable());
    provider.ifPresent(known -> Oidc.signIn(http, known, workers));
    return http.csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .requestCache(cache -> cache.requestCache(Visits.cache()))
        .headers(Headers.of(Registrations.all(provider)))
        .logout(leave ->
            leave
                .logoutUrl("/logout")
                .addLogoutHandler((request, _, _) -> Visits.ended(request, atSignOut))
                .logoutSuccessHandler(Oidc.signOut(provider))
                .deleteCookies(SessionWiring.COOKIE))
        .authorizeHttpRequests(door ->
            // A stream was let in when it began; it ends after its visit has.
            door.dispatcherTypeMatchers(DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .anyRequest()
                .access((_, _) -> new AuthorizationDecision(current.viewer().isPresent())))
        .exceptionHandling(refusal ->
            refusal.authenticationEntryPoint(Visits::toSignIn).accessDeniedHandler(Visits::refused))
        .build();
  }

  @Bean
  CsrfTokenRepository csrfTokens() {
    return new HttpSessionCsrfTokenRepository();
  }
}
