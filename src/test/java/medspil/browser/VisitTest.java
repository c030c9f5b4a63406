package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// If this breaks, a nurse who reads all evening is signed out in the middle of it, or each page
/// that she reads is written to the disk.
class VisitTest {
  private static final Instant THEN = Instant.now().minus(Duration.ofMinutes(10));

  @Test
  void that_somebody_is_still_there_is_written_once_a_minute() {
    in(Browser.house().bean(JdbcIndexedSessionRepository.class));
  }

  private static <S extends Session> void in(SessionRepository<S> visits) {
    var visit = visits.createSession();
    visit.setLastAccessedTime(THEN);
    visits.save(visit);

    visit.setLastAccessedTime(THEN.plusSeconds(59));
    visit.setAttribute("receipt", "kept");
    visits.save(visit);
    assertThat(lastSeen(visits, visit.getId())).isEqualTo(THEN.toEpochMilli());
    assertThat(visits.findById(visit.getId()).<String>getAttribute("receipt")).isEqualTo("kept");

    visit.setLastAccessedTime(THEN.plusSeconds(60));
    visits.save(visit);
    assertThat(lastSeen(visits, visit.getId())).isEqualTo(THEN.plusSeconds(60).toEpochMilli());

    var before = visit.getId();
    visit.changeSessionId();
    visits.save(visit);
    assertThat(Optional.ofNullable(visits.findById(before))).isEmpty();
    assertThat(lastSeen(visits, visit.getId())).isPositive();
  }

  private static <S extends Session> long lastSeen(SessionRepository<S> visits, String id) {
    return Optional.ofNullable(visits.findById(id))
        .orElseThrow()
        .getLastAccessedTime()
        .toEpochMilli();
  }
}
