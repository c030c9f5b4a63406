package medspil.access.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// Visits stand in the database, so any node answers any request and a restart signs nobody out.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "session.spring_session")
class SessionWiring {
  static final String COOKIE = "medspil";
  private static final int ID_BYTES = 18;
  private static final String SEEN =
      """
      update session.spring_session as known
      set session_id = seen.session_id, last_access_time = seen.at,
        max_inactive_interval = seen.idle, expiry_time = seen.expiry,
        principal_name = seen.principal
      from (values (?, ?::bigint, ?::int, ?::bigint, ?, ?))
        as seen (session_id, at, idle, expiry, principal, id)
      where known.primary_id = seen.id
        and (known.last_access_time <= seen.at - 60000
          or known.session_id <> seen.session_id
          or known.max_inactive_interval <> seen.idle
          or known.principal_name is distinct from seen.principal)
      """;

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTime(
      @Value("${medspil.session.idle:60m}") Duration idle) {
    return sessions -> sessions.setDefaultMaxInactiveInterval(idle);
  }

  /// Two requests of one visit may both leave a receipt: the later one holds, none fails.
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> manyAtOnce() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  /// That somebody is still there is written once a minute, not with each page they read.
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> onceAMinute() {
    return sessions -> sessions.setUpdateSessionQuery(SEEN);
  }

  @Bean
  SessionIdGenerator sessionIds() {
    var random = new SecureRandom();
    return () -> {
      var bytes = new byte[ID_BYTES];
      random.nextBytes(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    };
  }

  @Bean
  CookieSerializer sessionCookie() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(COOKIE);
    // Lax, not Strict: the identity provider sends people back to us by a link.
    cookie.setSameSite("Lax");
    cookie.setUseHttpOnlyCookie(true);
    return cookie;
  }
}
