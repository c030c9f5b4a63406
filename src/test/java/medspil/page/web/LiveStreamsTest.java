package medspil.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSessionRepository;

/// If this breaks, one person's many windows take the server's memory from everybody.
class LiveStreamsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final UnitId UNIT = new UnitId(new UUID(0, 7));

  private final LiveStreams streams =
      new LiveStreams(
          new MapSessionRepository(new ConcurrentHashMap<>()), Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void a_person_has_eight_and_the_ninth_asks_now_and_then() {
    var mette = viewer(1);

    var let = IntStream.range(0, 9).filter(_ -> streams.open(mette, "s", NOW).isPresent()).count();

    assertThat(let).isEqualTo(8);
    assertThat(streams.open(viewer(2), "t", NOW)).isPresent();
  }

  @Test
  void what_happened_while_the_page_was_on_its_way_is_said_at_once() {
    streams.changed("work", Set.of(UNIT.value()));

    assertThat(streams.missed(viewer(1), NOW)).containsExactly("work");
    assertThat(streams.missed(viewer(1), NOW.plusSeconds(1))).isEmpty();
    assertThat(streams.missed(stranger(), NOW)).isEmpty();
  }

  private static Viewer viewer(int person) {
    return viewer(person, UNIT);
  }

  private static Viewer stranger() {
    return viewer(3, new UnitId(new UUID(0, 8)));
  }

  private static Viewer viewer(int person, UnitId unit) {
    return new Viewer(
        new UUID(1, person),
        "N N",
        Role.HOME_NURSE,
        new OrganisationId(new UUID(2, person)),
        Set.of(unit));
  }
}
