package medspil.page;

import java.util.Locale;

/// Whose it is, which gives it its colour. The colour never stands alone: the name is always
/// written.
public enum Party {
  HOSPITAL,
  MUNICIPALITY,
  FACILITY,
  GP,
  CITIZEN,
  NEUTRAL;

  /// As in `class="ms-tag ms-hospital"` and in the timeline's lanes.
  public String css() {
    return "ms-" + name().toLowerCase(Locale.ROOT);
  }
}
