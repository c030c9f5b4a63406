package medspil.exchange.medcom;

import java.util.Optional;
import medspil.citizen.Cpr;

/// Whom a message is about. The name is as given, and may be kept only encrypted; neither shows in
/// a log.
public record Person(Cpr cpr, Optional<String> name) {
  @Override
  public String toString() {
    return "Person[]";
  }
}
