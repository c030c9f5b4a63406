package medspil.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import org.junit.jupiter.api.Test;

/// If this breaks, a citizen is sent to a place that is for others.
class MatchTest {
  private static final Instant AT = Instant.parse("2026-10-05T10:00:00Z");

  @Test
  @Proves({"R1-15", "R1-16", "R1-18"})
  void the_target_group_decides_before_methods_and_methods_before_setting() {
    var other = offer("a", Set.of("autism"), List.of("recovery", "structure"), Set.of("garden"));
    var method = offer("b", Set.of("mental_illness"), List.of("recovery"), Set.of());
    var setting = offer("c", Set.of("mental_illness"), List.of(), Set.of("garden", "own_bath"));
    var wish =
        new Wish(
            Set.of("mental_illness"),
            Set.of("recovery", "structure"),
            Set.of("garden", "own_bath"));

    var found = Match.all(wish, List.of(other, setting, method));

    assertThat(found).extracting(one -> one.offer().name()).containsExactly("b", "c", "a");
    assertThat(found).extracting(Match::fits).containsExactly(true, true, false);
    assertThat(found.getFirst().methods())
        .isEqualTo(new Match.Part(Set.of("recovery"), Set.of("structure")));
    assertThat(found.getLast().targetGroups())
        .isEqualTo(new Match.Part(Set.of(), Set.of("mental_illness")));
  }

  @Test
  void one_of_several_target_groups_is_enough_and_no_wish_shuts_nobody_out() {
    var offer = offer("a", Set.of("adhd"), List.of(), Set.of());

    assertThat(Match.of(new Wish(Set.of("adhd", "autism"), Set.of(), Set.of()), offer).fits())
        .isTrue();
    assertThat(Match.of(new Wish(Set.of(), Set.of("recovery"), Set.of()), offer).fits()).isTrue();
  }

  @Test
  void five_thousand_offers_are_all_looked_at() {
    var all = new ArrayList<ServiceOffer>();
    for (var i = 0; i < 5000; i++) {
      all.add(
          offer("o" + i, Set.of(i % 7 == 0 ? "adhd" : "autism"), List.of("structure"), Set.of()));
    }

    var found = Match.all(new Wish(Set.of("adhd"), Set.of("structure"), Set.of()), all);

    assertThat(found).hasSize(5000);
    assertThat(found.stream().takeWhile(Match::fits)).hasSize(715);
  }

  @Test
  void a_count_of_places_is_stale_after_its_time() {
    var places = new Places(10, 2, AT);

    assertThat(places.isStale(AT.plus(Duration.ofDays(2)), Duration.ofDays(2))).isFalse();
    assertThat(places.isStale(AT.plus(Duration.ofDays(2)).plusSeconds(1), Duration.ofDays(2)))
        .isTrue();
  }

  private static ServiceOffer offer(
      String name, Set<String> groups, List<String> methods, Set<String> settings) {
    return new ServiceOffer(
        new OfferId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
        new UUID(0, 1),
        1,
        name,
        "municipal",
        new UUID(0, 2),
        "",
        "",
        groups,
        methods.stream().map(code -> new Method(code, "", "")).toList(),
        settings,
        List.of(),
        new Places(1, 1, AT),
        new UUID(0, 3),
        AT);
  }
}
