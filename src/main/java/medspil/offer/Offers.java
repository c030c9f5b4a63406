package medspil.offer;

import java.util.List;
import java.util.Optional;

/// The whole range of offers.
public interface Offers {
  List<ServiceOffer> all();

  Optional<ServiceOffer> find(OfferId id);

  /// Keeps what was written. False when somebody else wrote since: the revision before it stands no
  /// longer.
  boolean keep(ServiceOffer offer);
}
