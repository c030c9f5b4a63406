package medspil.agreement;

import java.util.List;
import java.util.Optional;

/// An agreed decision table in the version it stands in.
record AssignmentInForce(Seated seated, Armed<AssignmentRule> armed) {

  Optional<Assigned> assign(Ground ground, Parties parties) {
    var binding = seated.series().binding(parties, rolesPresent(parties));
    if (binding == null || binding.edition().position() != seated.edition().position()) {
      return Optional.empty();
    }
    var covered = armed.condition().on(ground);
    return switch (covered.truth()) {
      case FALSE -> Optional.empty();
      case TRUE -> DecisionTable.decide(armed.ref(), armed.rule(), ground);
      case UNKNOWN ->
          Optional.of(
              new Assigned.CouldNotTell(
                  armed.ref(), List.of(), covered.unknown().stream().sorted().toList()));
    };
  }

  private List<String> rolesPresent(Parties parties) {
    return armed.rule().rows().stream()
        .map(row -> row.who().role())
        .distinct()
        .filter(role -> parties.organisation(role) != null)
        .toList();
  }
}
