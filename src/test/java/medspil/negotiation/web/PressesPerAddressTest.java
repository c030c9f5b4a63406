package medspil.negotiation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import medspil.negotiation.GuestRules;
import org.junit.jupiter.api.Test;

/// If this breaks, one program fills the list of a meeting, or a whole municipality is shut out.
class PressesPerAddressTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @Test
  void an_address_has_so_many_in_an_hour_and_others_have_theirs() {
    var presses = presses(2);

    assertThat(presses.allows("192.0.2.1", NOW)).isTrue();
    assertThat(presses.allows("192.0.2.1", NOW)).isTrue();
    assertThat(presses.allows("192.0.2.1", NOW)).isFalse();
    assertThat(presses.allows("192.0.2.2", NOW)).isTrue();
    assertThat(presses.allows("192.0.2.1", NOW.plusSeconds(3_601))).isTrue();
  }

  @Test
  void who_has_a_network_of_addresses_has_no_more() {
    var presses = presses(1);

    assertThat(presses.allows("2001:db8:1:2:3:4:5:6", NOW)).isTrue();
    assertThat(presses.allows("2001:db8:1:2:7:8:9:a", NOW)).isFalse();
    assertThat(presses.allows("2001:db8:1:3:3:4:5:6", NOW)).isTrue();
  }

  @Test
  void none_is_counted_when_any_number_may_come() {
    var presses = presses(0);

    assertThat(presses.allows("192.0.2.1", NOW)).isTrue();
    assertThat(presses.allows("192.0.2.1", NOW)).isTrue();
  }

  private static PressesPerAddress presses(int most) {
    return new PressesPerAddress(new GuestRules(1_000, most, Period.ofDays(30)));
  }
}
