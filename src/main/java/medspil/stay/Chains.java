package medspil.stay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sorts the claims of one stay into what was said and what changed it, whatever their order of
/// arrival.
final class Chains {
  private final List<Chain> chains = new ArrayList<>();
  private final List<Claim> waiting = new ArrayList<>();

  private Chains() {}

  static Chains of(List<Claim> claims, Set<String> accepted) {
    var chains = new Chains();
    claims.stream().sorted(Claim.SAID).forEach(claim -> chains.place(claim, accepted));
    return chains;
  }

  List<Chain> all() {
    return chains;
  }

  /// Corrections and cancellations whose original has not come.
  List<Claim> waiting() {
    return waiting;
  }

  private void place(Claim claim, Set<String> accepted) {
    if (claim.way() == Way.STATED && !deathAgain(claim)) {
      chains.add(new Chain(claim));
      return;
    }
    var changed = changedBy(claim);
    if (changed.isPresent()) {
      changed.get().add(claim);
    } else if (accepted.contains(claim.id())) {
      chains.add(new Chain(claim));
    } else {
      waiting.add(claim);
    }
  }

  // HospitalNotification 3.0.2: a corrected death reads like a death; what it builds on tells.
  private boolean deathAgain(Claim claim) {
    return claim.what() == What.DEATH
        && chains.stream().anyMatch(one -> one.what() == What.DEATH && one.has(claim.about()));
  }

  // MedCom's own test messages point to headers of other cases: the episode decides then.
  private Optional<Chain> changedBy(Claim claim) {
    var same = chains.stream().filter(chain -> chain.what() == claim.what()).toList();
    return same.stream()
        .filter(chain -> chain.has(claim.about()))
        .findFirst()
        .or(() -> latest(same, claim));
  }

  private static Optional<Chain> latest(List<Chain> chains, Claim claim) {
    return chains.stream()
        .filter(chain -> chain.beganBefore(claim))
        .max(Comparator.comparing(Chain::issuedAt));
  }
}
