package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import medspil.negotiation.ContactRole;
import medspil.negotiation.Guest;
import medspil.negotiation.Guests;
import org.junit.jupiter.api.Test;

/// If this breaks, somebody floods the list of an information meeting, or is lost from it.
class GuestListTest {
  @Test
  void a_full_list_takes_nobody_more_and_whoever_is_on_it_may_still_correct_themselves() {
    var guests = Browser.house().bean(Guests.class);
    var meeting = UUID.randomUUID();
    var first = guest(meeting, "Dorte");

    var word = guests.write(first, 1).orElseThrow();

    assertThat(guests.write(guest(meeting, "Erik"), 1)).isEmpty();
    assertThat(guests.write(first, 1)).hasValue(word);
    assertThat(guests.of(meeting)).extracting(Guest::name).containsExactly("Dorte");
    assertThat(guests.opened("another")).isEmpty();
    assertThat(guests.forget(meeting)).isEqualTo(1);
    assertThat(guests.opened(word)).isEmpty();
  }

  private static Guest guest(UUID meeting, String name) {
    return new Guest(
        UUID.randomUUID(),
        "samarbejdsmodel-sundhedsydelser-botilbud-nord",
        meeting,
        "da",
        ContactRole.DIRECTOR,
        name,
        "Åhaven",
        "",
        "",
        Instant.parse("2026-11-20T08:00:00Z"));
  }
}
