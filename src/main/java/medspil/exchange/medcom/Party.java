package medspil.exchange.medcom;

import java.util.Optional;
import medspil.directory.Gln;
import medspil.directory.Sor;

/// An organisation as a message names it: SOR id, GLN and name, as far as given. Nothing is looked
/// up.
public record Party(Optional<Sor> sor, Optional<Gln> gln, Optional<String> name) {
  public static final Party UNKNOWN =
      new Party(Optional.empty(), Optional.empty(), Optional.empty());

  /// The address MedCom uses in MessageHeader endpoints.
  public Optional<String> endpoint() {
    return sor.map(it -> Systems.SOR_ENDPOINT + it.value());
  }
}
