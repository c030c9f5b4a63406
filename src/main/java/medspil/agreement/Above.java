package medspil.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How agreements stand to each other: which are above one, which below.
final class Above {
  private final Map<String, Agreement> newest;
  private final Map<String, List<Agreement>> under;

  Above(Collection<Agreement> all) {
    this.newest =
        all.stream()
            .collect(
                Collectors.toMap(
                    Agreement::id,
                    one -> one,
                    (one, other) -> one.version() > other.version() ? one : other));
    this.under =
        newest.values().stream()
            .filter(one -> one.identity().under() != null)
            .sorted(Comparator.comparing(Agreement::id))
            .collect(Collectors.groupingBy(one -> String.valueOf(one.identity().under())));
  }

  Optional<Agreement> newest(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(newest.get(id));
  }

  /// Itself and those it stands under, the nearest first.
  List<Agreement> upwards(Agreement agreement) {
    var upwards = new LinkedHashSet<String>();
    var found = new ArrayList<Agreement>();
    var up = Optional.of(agreement);
    while (up.isPresent() && upwards.add(up.get().id())) {
      found.add(up.get());
      up = newest(up.get().identity().under());
    }
    return found;
  }

  /// Those above it, and the laws that it or one above it names.
  List<Agreement> asking(Agreement agreement) {
    var upwards = upwards(agreement);
    var named =
        upwards.stream()
            .flatMap(one -> one.frame().legalBasis().stream())
            .map(LegalBasis::law)
            .filter(Objects::nonNull)
            .flatMap(law -> newest(law).stream());
    return Stream.concat(upwards.stream().skip(1), named).distinct().toList();
  }

  /// Itself and all that stand under it, however deep.
  List<Agreement> downwards(Agreement agreement) {
    var found = new LinkedHashSet<>(List.of(agreement));
    var seen = new LinkedHashSet<>(List.of(agreement.id()));
    var open = new ArrayList<>(List.of(agreement));
    while (!open.isEmpty()) {
      for (var below : under.getOrDefault(open.removeFirst().id(), List.of())) {
        if (seen.add(below.id())) {
          found.add(below);
          open.add(below);
        }
      }
    }
    return List.copyOf(found);
  }

  /// The annexes directly under it.
  List<Agreement> annexes(Agreement agreement) {
    return under.getOrDefault(agreement.id(), List.of()).stream()
        .filter(Agreement::isAnnex)
        .toList();
  }
}
