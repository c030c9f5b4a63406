package medspil.stay.web;

import java.util.Locale;
import medspil.stay.OnBoard;
import medspil.stay.Phase;

/// Where on the board a stay stands.
enum BoardColumn {
  ADMITTED,
  PLANNED,
  READY,
  HOME;

  static BoardColumn of(OnBoard stay) {
    if (stay.phase() == Phase.HOME) {
      return HOME;
    }
    if (stay.readyAt() != null) {
      return READY;
    }
    return stay.expected() == null ? ADMITTED : PLANNED;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
