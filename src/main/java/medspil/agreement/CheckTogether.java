package medspil.agreement;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks agreements against each other: parents, annexes, parties and terms.
final class CheckTogether {
  private final Map<String, List<Agreement>> versions = new LinkedHashMap<>();

  private final Possible possible;
  private final Map<String, List<Agreement>> annexes = new HashMap<>();

  CheckTogether(List<Reading> readings, Possible possible) {
    this.possible = possible;
    readings.stream().map(Reading::agreement).filter(Objects::nonNull).forEach(this::register);
  }

  private void register(Agreement agreement) {
    versions.computeIfAbsent(agreement.id(), _ -> new ArrayList<>()).add(agreement);
    if (agreement.isAnnex()) {
      var under = String.valueOf(agreement.identity().under());
      annexes.computeIfAbsent(under, _ -> new ArrayList<>()).add(agreement);
    }
  }

  Checked check(Reading reading) {
    var findings = reading.findings().further();
    var agreement = reading.agreement();
    if (agreement != null) {
      twice(agreement, findings);
      if (parentIsRight(reading, agreement, findings)) {
        check(agreement, findings);
      }
    }
    return new Checked(reading, findings);
  }

  /// Told to the later of the two.
  private void twice(Agreement agreement, Findings findings) {
    for (var other : versions.getOrDefault(agreement.id(), List.of())) {
      if (other.identity().at().equals(agreement.identity().at())) {
        return;
      }
      if (other.version() == agreement.version()) {
        var where = other.identity().at().file();
        findings.error(
            agreement.identity().at(),
            Wrong.VERSION_TWICE,
            agreement.version(),
            agreement.id(),
            where);
      }
    }
  }

  private void check(Agreement agreement, Findings findings) {
    var parent = parent(agreement);
    if (agreement.isAnnex() && parent != null) {
      Compose.refusals(parent, agreement).forEach(findings::add);
    }
    parties(findings, agreement, parent);
    new CheckNames(this, agreement, findings).check();
    new CheckTerms(this, agreement, findings).check();
    new CheckReach(upwards(agreement), possible, findings).check();
  }

  private boolean parentIsRight(Reading reading, Agreement agreement, Findings findings) {
    var under = agreement.identity().under();
    var at = reading.under();
    if (under == null || at == null) {
      return !agreement.isAnnex();
    }
    if (!versions.containsKey(under)) {
      findings.error(at, Said.of(Wrong.NO_AGREEMENT, under).meant(under, versions.keySet()));
      return false;
    }
    if (goesInCircles(agreement)) {
      findings.error(at, Wrong.IN_CIRCLES, agreement.id());
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
    return annexes.getOrDefault(agreement.id(), List.of()).stream();
  }

  private static void parties(Findings findings, Agreement agreement, @Nullable Agreement parent) {
    boolean inherits = agreement.isAnnex() && agreement.parties().isEmpty() && parent != null;
    var roles = inherits && parent != null ? parent.groups().keySet() : agreement.groups().keySet();
    for (var mention : findings.mentions()) {
      if (!roles.contains(mention.name())) {
        var said = Said.of(Wrong.NO_PARTY, mention.name()).meant(mention.name(), roles);
        findings.error(mention.at(), said);
      }
    }
  }
}
