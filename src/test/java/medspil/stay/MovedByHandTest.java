package medspil.stay;

import static medspil.stay.AnyOrderOfArrivalTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// If this breaks, a citizen who is moved between wards is two citizens on the board, or on a ward
/// that let go.
class MovedByHandTest {
  private static final Place M1 = new Place(new UUID(0, 1), "", "Medicinsk afsnit M1");
  private static final Place M3 = new Place(new UUID(0, 3), "", "Geriatrisk afsnit M3");
  private static final Claim ADMITTED =
      ByHand.begins(line(1, What.ADMISSION, "2026-11-02T10:00:00Z", M1), true);
  private static final Stays ON_M1 = told(List.of(ADMITTED));
  private static final Claim MOVED =
      ByHand.follows(stay(ON_M1), line(2, What.ADMISSION, "2026-11-03T09:00:00Z", M3));
  private static final Stays ON_M3 = told(List.of(ADMITTED, MOVED));

  @Test
  void it_is_the_same_stay_on_another_ward() {
    var stay = stay(ON_M3);

    assertThat(stay.id()).isEqualTo(stay(ON_M1).id());
    assertThat(stay.phase()).isEqualTo(Phase.ADMITTED);
    assertThat(stay.ward()).isEqualTo(M3);
    assertThat(stay.start()).contains(ADMITTED.occurredAt());
    assertThat(stay.wardsBefore())
        .containsExactly(new Stay.Left(new UUID(0, 1), MOVED.occurredAt()));
    assertThat(stay.history().stream().map(stay::isMove)).containsExactly(false, true);
    assertThat(ByHand.movedFrom(stay)).contains(new UUID(0, 1));
  }

  @Test
  void taken_back_it_never_was_and_stays_in_the_history() {
    var wrong = ByHand.takesBack(stay(ON_M3), new UUID(9, 3), at("2026-11-03T09:30:00Z"));

    var stay = stay(told(List.of(ADMITTED, MOVED, wrong.orElseThrow())));

    assertThat(stay.ward()).isEqualTo(M1);
    assertThat(stay.wardsBefore()).isEmpty();
    assertThat(ByHand.movedFrom(stay)).isEmpty();
    assertThat(stay.history()).hasSize(2).last().matches(Said::cancelled).matches(stay::isMove);
  }

  @Test
  void only_the_ward_that_wrote_last_can_say_that_it_was_wrong() {
    var back = ByHand.follows(stay(ON_M3), line(4, What.END, "2026-11-04T09:00:00Z", M3));

    assertThat(ByHand.movedFrom(stay(told(List.of(ADMITTED, MOVED, back))))).isEmpty();
    assertThat(ByHand.movedFrom(stay(ON_M1))).isEmpty();
  }

  @Test
  void nobody_is_moved_before_they_came_or_after_they_went_home() {
    var gone = ByHand.follows(stay(ON_M1), line(5, What.END, "2026-11-04T09:00:00Z", M1));

    assertThat(ByHand.mayMove(stay(ON_M1), at("2026-11-02T09:59:00Z"))).isFalse();
    assertThat(ByHand.mayMove(stay(ON_M1), at("2026-11-02T10:00:00Z"))).isTrue();
    assertThat(ByHand.mayMove(stay(told(List.of(ADMITTED, gone))), at("2026-11-05T09:00:00Z")))
        .isFalse();
  }

  @Test
  void the_other_wards_own_messages_tell_of_the_same_stay_in_every_order() {
    var admitted = message("m1", What.ADMISSION, "theirs", "2026-11-03T08:55:00Z");
    var home = message("m2", What.END, "theirs", "2026-11-06T11:00:00Z");

    for (var order :
        List.of(
            List.of(ADMITTED, MOVED, admitted, home), List.of(home, admitted, MOVED, ADMITTED))) {
      var stay = stay(told(order));

      assertThat(stay.phase()).isEqualTo(Phase.HOME);
      assertThat(stay.start()).contains(ADMITTED.occurredAt());
      assertThat(stay.end()).contains(home.occurredAt());
    }
  }

  @Test
  void another_stay_there_is_another_stay() {
    var first = message("m1", What.ADMISSION, "first", "2026-11-03T09:10:00Z");
    var later = message("m2", What.ADMISSION, "later", "2027-02-03T09:10:00Z");
    var elsewhere = new Place(new UUID(0, 7), "", "Sengeafsnit N5");
    var other = message("m3", What.ADMISSION, "other", "2026-11-03T09:10:00Z", elsewhere);
    var wrong = ByHand.takesBack(stay(ON_M3), new UUID(9, 3), at("2026-11-03T09:30:00Z"));

    assertThat(told(List.of(ADMITTED, MOVED, first, later)).all()).hasSize(2);
    assertThat(told(List.of(ADMITTED, MOVED, other)).all()).hasSize(2);
    assertThat(told(List.of(ADMITTED, first)).all()).hasSize(2);
    assertThat(told(List.of(ADMITTED, MOVED, first, wrong.orElseThrow())).all()).hasSize(2);
  }

  private static Stay stay(Stays stays) {
    assertThat(stays.all()).hasSize(1);
    return stays.all().getFirst();
  }

  private static ByHand.Line line(long id, What what, String at, Place ward) {
    return new ByHand.Line(new UUID(9, id), what, at(at), at(at), ward, Sector.SOMATIC);
  }

  private static Claim message(String id, What what, String episode, String at) {
    return message(id, what, episode, at, M3);
  }

  private static Claim message(String id, What what, String episode, String at, Place ward) {
    return new Claim(
        id,
        what,
        Way.STATED,
        List.of(episode),
        at(at),
        null,
        at(at),
        at(at),
        ward,
        Sector.SOMATIC,
        false,
        null,
        List.of());
  }

  private static Instant at(String written) {
    return Instant.parse(written);
  }
}
