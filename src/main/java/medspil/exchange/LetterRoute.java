package medspil.exchange;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import medspil.directory.Organisation;
import medspil.directory.Unit;

/// Where letters are handed over, and which of the directory's units read theirs there.
///
/// @param address empty where nothing is sent out
/// @param token what the address is asked with; empty when it asks for none
/// @param readers organisations (`laegehuset-grenaa`) and units (`laegehuset-grenaa/laegehuset`)
public record LetterRoute(Optional<URI> address, String token, Set<String> readers) {
  public LetterRoute {
    readers = Set.copyOf(readers);
  }

  public boolean reads(Organisation organisation, Unit unit) {
    return readers.contains(organisation.key())
        || readers.contains(organisation.key() + "/" + unit.key());
  }

  @Override
  public String toString() {
    return "LetterRoute" + readers;
  }
}
