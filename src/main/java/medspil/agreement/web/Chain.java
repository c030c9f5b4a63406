package medspil.agreement.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import medspil.agreement.Agreement;
import org.jspecify.annotations.Nullable;

/// Finds agreements among all: the newest of an id, and those that one stands under.
final class Chain {
  private Chain() {}

  static Optional<Agreement> newest(@Nullable String id, List<Agreement> all) {
    return all.stream()
        .filter(one -> one.id().equals(id))
        .max(Comparator.comparingInt(Agreement::version));
  }

  /// The nearest first, without itself.
  static List<Agreement> above(Agreement one, List<Agreement> all) {
    var above = new ArrayList<Agreement>();
    var up = newest(one.identity().under(), all);
    while (up.isPresent() && !above.contains(up.get())) {
      above.add(up.get());
      up = newest(up.get().identity().under(), all);
    }
    return above;
  }

  /// Itself, those under it, and those it stands under.
  static List<Agreement> around(Agreement one, List<Agreement> all) {
    var around = new ArrayList<>(List.of(one));
    all.stream().filter(other -> one.id().equals(other.identity().under())).forEach(around::add);
    around.addAll(above(one, all));
    return around;
  }

  /// All versions, the newest first.
  static List<Agreement> versions(String id, List<Agreement> all) {
    return all.stream()
        .filter(one -> one.id().equals(id))
        .sorted(Comparator.comparingInt(Agreement::version).reversed())
        .toList();
  }
}
