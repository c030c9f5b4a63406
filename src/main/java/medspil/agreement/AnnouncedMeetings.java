package medspil.agreement;

import java.time.Instant;
import java.util.List;

/// The information meetings about agreements that everybody may read of and register for.
public interface AnnouncedMeetings {

  /// One of them.
  ///
  /// @param path of its page, after the language
  /// @param answered how many questions have been answered for everybody
  record Announced(Instant at, boolean calledOff, String path, int answered) {}

  /// Those about an agreement, the earliest first.
  List<Announced> of(String agreement);
}
