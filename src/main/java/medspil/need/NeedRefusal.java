package medspil.need;

import java.util.Locale;
import medspil.journal.Refusal;

/// Why a wish about a citizen's needs is not carried out.
public enum NeedRefusal implements Refusal {
  NO_SUCH_ASSESSMENT,
  /// One is written on already.
  ALREADY_OPEN,
  ALREADY_COMPLETED,
  /// Somebody else wrote the same view since it was read.
  OVERTAKEN,
  THEMES_MISSING,
  AUTHORITYS_TO_WRITE,
  NOT_THEIRS,
  NOTHING_SAID,
  BEFORE_BIRTH,
  IN_THE_FUTURE;

  @Override
  public String code() {
    return "need." + name().toLowerCase(Locale.ROOT);
  }
}
