package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// If this breaks, a nurse who reads all evening is signed out in the middle of it, or each page
/// that she reads is written to the disk.
class VisitTest {
  @Test
  void that_somebody_is_still_there_is_written_once_a_minute() {
    in(Browser.house().bean(JdbcIndexedSessionRepository.class));
  }

  private static <S extends Session> void in(SessionRepository<S> visits) {
    var visit = visits.createSession();
    var then = visit.getLastAccessedTime().truncatedTo(ChronoUnit.MILLIS);
    visit.setLastAccessedTime(then);
    visits.save(visit);

    visit.setLastAccessedTime(then.plusSeconds(59));
    visit.setAttribute("receipt", "kept");
    visits.save(visit);
    assertThat(seen(visits, visit)).isEqualTo(then);
    assertThat(found(visits, visit).<String>getAttribute("receipt")).isEqualTo("kept");

    visit.setLastAccessedTime(then.plusSeconds(60));
    visits.save(visit);
    assertThat(seen(visits, visit)).isEqualTo(then.plusSeconds(60));

    var before = visit.getId();
    visit.changeSessionId();
    visits.save(visit);
    assertThat(Optional.ofNullable(visits.findById(before))).isEmpty();
    assertThat(found(visits, visit).getId()).isEqualTo(visit.getId());
  }

  private static <S extends Session> Instant seen(SessionRepository<S> visits, S visit) {
    return found(visits, visit).getLastAccessedTime();
  }

  private static <S extends Session> S found(SessionRepository<S> visits, S visit) {
    return Optional.ofNullable(visits.findById(visit.getId())).orElseThrow();
  }
}
