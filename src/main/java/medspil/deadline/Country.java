package medspil.deadline;

import java.time.ZoneId;

/// The countries whose public holidays we know, and what one pays with there (ISO 4217).
public enum Country {
  DENMARK("Europe/Copenhagen", "DKK"),
  NORWAY("Europe/Oslo", "NOK");

  private final ZoneId zone;
  private final String currency;

  Country(String zone, String currency) {
    this.zone = ZoneId.of(zone);
    this.currency = currency;
  }

  public ZoneId zone() {
    return zone;
  }

  public String currency() {
    return currency;
  }
}
