package medspil.stay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Claims about stays, as a hospital would make them.
public final class StayExamples {
  public static final String EPISODE = "bd481c38-a921-41ed-afa1-0242ac120002";
  public static final Place WARD = new Place(null, "265161000016000", "Medicinsk afsnit M2");

  private StayExamples() {}

  /// A claim that is issued, and received, one minute after what it is about.
  public static Claim claim(String id, What what, String at) {
    return claim(id, what, Way.STATED, at, issued(at, 60), null);
  }

  public static Claim correction(String id, What what, String at, String issued, String about) {
    return claim(id, what, Way.CORRECTED, at, Instant.parse(issued), about);
  }

  public static Claim cancellation(String id, What what, String at, String issued, String about) {
    return claim(id, what, Way.CANCELLED, at, Instant.parse(issued), about);
  }

  static Claim claim(
      String id, What what, Way way, String at, Instant issued, @Nullable String about) {
    return new Claim(
        id,
        what,
        way,
        List.of(EPISODE),
        Instant.parse(at),
        null,
        issued,
        issued.plusSeconds(5),
        WARD,
        Sector.SOMATIC,
        what == What.ADMISSION || what == What.ACUTE_START,
        null,
        about == null ? List.of() : List.of(about));
  }

  private static Instant issued(String at, long seconds) {
    return Instant.parse(at).plusSeconds(seconds);
  }
}
