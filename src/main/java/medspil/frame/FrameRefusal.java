package medspil.frame;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a frame meeting is not carried out.
public enum FrameRefusal implements Refusal {
  NO_SUCH_MEETING,
  NO_SUCH_FRAME_MEETING,
  NOT_FOR_CITIZEN,
  ALREADY_HELD,
  CANCELLED,
  IN_THE_FUTURE,
  BEFORE_BIRTH,
  CHOOSE_WHAT_CAME,
  NOTHING_STANDS_ALONE,
  PLAIN_MISSING;

  @Override
  public String code() {
    return "frame." + name().toLowerCase(Locale.ROOT);
  }
}
