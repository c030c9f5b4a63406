package medspil.discharge.web;

import java.time.LocalDate;
import java.util.Locale;
import medspil.discharge.Point;
import medspil.discharge.Settled;

/// How a point stands, in a word.
enum PointState {
  NOBODYS("ms-soon"),
  PROMISED("ms-quiet"),
  LATE("ms-late"),
  IN_PLACE("ms-good"),
  NOT_NEEDED("ms-quiet");

  private final String css;

  PointState(String css) {
    this.css = css;
  }

  static PointState of(Point point, LocalDate today) {
    if (point.isNobodys()) {
      return NOBODYS;
    }
    if (point.isOpen()) {
      return point.isLate(today) ? LATE : PROMISED;
    }
    return point.settled() == Settled.NOT_NEEDED ? NOT_NEEDED : IN_PLACE;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String css() {
    return css;
  }
}
