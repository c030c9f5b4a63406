package medspil.stay;

import static medspil.stay.StayExamples.cancellation;
import static medspil.stay.StayExamples.claim;
import static medspil.stay.StayExamples.correction;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// If this breaks, a citizen who is at home is shown as admitted because a message was late.
class AnyOrderOfArrivalTest {
  private static final Claim ADMITTED = claim("m1", What.ADMISSION, "2026-11-02T17:40:00Z");
  private static final Claim OTHER_WARD =
      correction("m2", What.ADMISSION, "2026-11-02T17:30:00Z", "2026-11-02T18:10:00Z", "m1");
  private static final Claim ON_LEAVE = claim("m3", What.LEAVE_START, "2026-11-04T09:00:00Z");
  private static final Claim BACK = claim("m4", What.LEAVE_END, "2026-11-05T19:00:00Z");
  private static final Claim HOME = claim("m5", What.END, "2026-11-06T13:00:00Z");
  private static final Claim NOT_HOME =
      cancellation("m6", What.END, "2026-11-06T13:00:00Z", "2026-11-06T15:00:00Z", "m5");
  private static final Claim HOME_AFTER_ALL = claim("m7", What.END, "2026-11-09T10:00:00Z");
  private static final Claim ACUTE = claim("m0", What.ACUTE_START, "2026-11-02T14:00:00Z");
  private static final Claim NOT_ADMITTED =
      cancellation("m8", What.ADMISSION, "2026-11-02T17:40:00Z", "2026-11-02T19:00:00Z", "m1");
  private static final Claim DEAD = claim("m9", What.DEATH, "2026-11-06T13:30:00Z");
  private static final Claim NOT_DEAD =
      cancellation("m10", What.DEATH, "2026-11-06T13:30:00Z", "2026-11-06T14:30:00Z", "m9");

  static Stream<Arguments> courses() {
    return Stream.of(
        Arguments.of("admitted", List.of(ADMITTED), Phase.ADMITTED),
        Arguments.of("admitted, corrected", List.of(ADMITTED, OTHER_WARD), Phase.ADMITTED),
        Arguments.of("acute, then admitted", List.of(ACUTE, ADMITTED), Phase.ADMITTED),
        Arguments.of(
            "acute, admission taken back", List.of(ACUTE, ADMITTED, NOT_ADMITTED), Phase.ACUTE),
        Arguments.of("taken back", List.of(ADMITTED, NOT_ADMITTED), Phase.CANCELLED),
        Arguments.of("leave and back", List.of(ADMITTED, ON_LEAVE, BACK), Phase.ADMITTED),
        Arguments.of(
            "home, not home, home after all",
            List.of(ADMITTED, OTHER_WARD, HOME, NOT_HOME, HOME_AFTER_ALL),
            Phase.HOME),
        Arguments.of(
            "discharge taken back",
            List.of(ADMITTED, ON_LEAVE, BACK, HOME, NOT_HOME),
            Phase.ADMITTED),
        Arguments.of("dead", List.of(ADMITTED, ON_LEAVE, DEAD), Phase.DEAD),
        Arguments.of("dead by mistake", List.of(ADMITTED, DEAD, NOT_DEAD), Phase.ADMITTED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("courses")
  void every_order_ends_in_one_state(String course, List<Claim> claims, Phase phase) {
    for (var order : permutations(claims)) {
      var stays = told(order).all();

      assertThat(stays).as(course).hasSize(1);
      assertThat(stays.getFirst().phase())
          .as("%s in order %s", course, ids(order))
          .isEqualTo(phase);
      assertThat(stays.getFirst().history()).isEqualTo(told(claims).all().getFirst().history());
      assertThat(stays.getFirst().waiting()).isEmpty();
    }
  }

  static Stays told(List<Claim> claims) {
    var stays = Stays.NONE;
    for (var claim : claims) {
      stays = stays.evolve(new StayEvent.Claimed(claim));
    }
    return stays;
  }

  private static List<String> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }

  private static List<List<Claim>> permutations(List<Claim> claims) {
    if (claims.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<Claim>>();
    for (var first : claims) {
      var rest = claims.stream().filter(claim -> !claim.equals(first)).toList();
      for (var tail : permutations(rest)) {
        all.add(Stream.concat(Stream.of(first), tail.stream()).toList());
      }
    }
    return all;
  }
}
