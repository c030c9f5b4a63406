package medspil.agreement;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks agreements against each other: parents, annexes, parties and terms.
final class CheckTogether {
  private final Map<String, List<Agreement>> versions = new LinkedHashMap<>();

  private CheckTogether() {}

  static CheckTogether of(List<Reading> readings) {
    var together = new CheckTogether();
    readings.forEach(together::register);
    readings.forEach(together::one);
    return together;
  }

  private void register(Reading reading) {
    var agreement = reading.agreement();
    if (agreement == null) {
      return;
    }
    var same = versions.computeIfAbsent(agreement.id(), _ -> new ArrayList<>());
    same.stream()
        .filter(other -> other.version() == agreement.version())
        .forEach(other -> twice(reading, agreement, other));
    same.add(agreement);
  }

  private static void twice(Reading reading, Agreement agreement, Agreement other) {
    var message = "version " + agreement.version() + " of " + agreement.id() + " stands already";
    reading
        .findings()
        .error(agreement.identity().at(), message, "in " + other.identity().at().file());
  }

  private void one(Reading reading) {
    var agreement = reading.agreement();
    if (agreement == null || !parentIsRight(reading, agreement)) {
      return;
    }
    var parent = parent(agreement);
    if (agreement.isAnnex() && parent != null) {
      Compose.refusals(parent, agreement).forEach(reading.findings()::add);
    }
    parties(reading, agreement, parent);
    new CheckNames(this, agreement, reading.findings()).check();
    new CheckTerms(this, agreement, reading.findings()).check();
  }

  private boolean parentIsRight(Reading reading, Agreement agreement) {
    var under = agreement.identity().under();
    var at = reading.under();
    if (under == null || at == null) {
      return !agreement.isAnnex();
    }
    if (!versions.containsKey(under)) {
      reading.findings().unknown(at, "there is no agreement " + under, under, versions.keySet());
      return false;
    }
    if (goesInCircles(agreement)) {
      reading.findings().error(at, agreement.id() + " stands under itself", "leave out under");
      return false;
    }
    return true;
  }

  private boolean goesInCircles(Agreement agreement) {
    Set<String> seen = new HashSet<>();
    for (@Nullable Agreement up = agreement; up != null; up = parent(up)) {
      if (!seen.add(up.id())) {
        return true;
      }
    }
    return false;
  }

  /// The newest version of the agreement that this one stands under.
  @Nullable Agreement parent(Agreement agreement) {
    return newest(String.valueOf(agreement.identity().under())).orElse(null);
  }

  /// An agreement and those it stands under, the nearest first.
  List<Agreement> upwards(Agreement agreement) {
    var upwards = new ArrayList<Agreement>();
    for (@Nullable Agreement up = agreement; up != null && !upwards.contains(up); up = parent(up)) {
      upwards.add(up);
    }
    return upwards;
  }

  /// The newest version of an agreement.
  Optional<Agreement> newest(String id) {
    return versions.getOrDefault(id, List.of()).stream().max(comparingInt(Agreement::version));
  }

  Set<String> ids() {
    return versions.keySet();
  }

  /// The annexes that stand directly under an agreement.
  Stream<Agreement> annexes(Agreement agreement) {
    return versions.values().stream()
        .flatMap(List::stream)
        .filter(other -> other.isAnnex() && agreement.id().equals(other.identity().under()));
  }

  private static void parties(Reading reading, Agreement agreement, @Nullable Agreement parent) {
    boolean inherits = agreement.isAnnex() && agreement.parties().isEmpty() && parent != null;
    var roles = inherits && parent != null ? parent.groups().keySet() : agreement.groups().keySet();
    for (var mention : reading.findings().mentions()) {
      if (!roles.contains(mention.name())) {
        var message = "the agreement has no party " + mention.name();
        reading.findings().unknown(mention.at(), message, mention.name(), roles);
      }
    }
  }
}
