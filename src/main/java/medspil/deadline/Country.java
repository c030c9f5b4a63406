package medspil.deadline;

import java.time.ZoneId;

/// The countries whose public holidays we know.
public enum Country {
  DENMARK("Europe/Copenhagen"),
  NORWAY("Europe/Oslo");

  private final ZoneId zone;

  Country(String zone) {
    this.zone = ZoneId.of(zone);
  }

  public ZoneId zone() {
    return zone;
  }
}
