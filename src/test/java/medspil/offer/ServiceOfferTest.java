package medspil.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// If this breaks, what a provider wrote in a second window is thrown away as if it were the first
/// sent again.
class ServiceOfferTest {
  private static final Instant AT = Instant.parse("2026-10-05T10:00:00Z");

  @Test
  void the_same_form_later_says_the_same_and_another_setting_does_not() {
    var stands = offer(Set.of("garden"), AT);

    assertThat(stands.says(offer(Set.of("garden"), AT.plusSeconds(3)))).isTrue();
    assertThat(stands.says(offer(Set.of("garden", "own_bath"), AT))).isFalse();
    assertThat(
            stands.says(offer(Set.of("garden"), AT).counted(new Places(3, 1, AT), new UUID(0, 4))))
        .as("another revision")
        .isFalse();
  }

  @Test
  void a_count_is_a_revision_that_changes_the_places_alone() {
    var stands = offer(Set.of("garden"), AT);
    var count = new Places(12, 3, AT.plusSeconds(60));

    var counted = stands.counted(count, new UUID(0, 9));

    assertThat(counted.revision()).isEqualTo(2);
    assertThat(counted.places()).isEqualTo(count);
    assertThat(counted.by()).isEqualTo(new UUID(0, 9));
    assertThat(counted.settings()).isEqualTo(stands.settings());
    assertThat(counted.name()).isEqualTo(stands.name());
  }

  private static ServiceOffer offer(Set<String> settings, Instant at) {
    return new ServiceOffer(
        new OfferId(new UUID(0, 1)),
        new UUID(0, 2),
        1,
        "Havblik",
        "private",
        new UUID(0, 3),
        "Ophold i op til et år.",
        "",
        Set.of("mental_illness"),
        List.of(),
        settings,
        List.of(),
        new Places(8, 2, AT),
        new UUID(0, 4),
        at);
  }
}
