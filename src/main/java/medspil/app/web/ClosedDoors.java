package medspil.app.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Until there is a login, only health is open.
@Configuration(proxyBeanMethods = false)
class ClosedDoors {

  @Bean
  SecurityFilterChain onlyHealth(HttpSecurity http) {
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/health", "/health.json", "/actuator/health/**", "/error")
                .permitAll()
                .anyRequest()
                .denyAll())
        .build();
  }
}
