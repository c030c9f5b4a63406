package medspil.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.agreement.Ground;
import medspil.deadline.Country;
import medspil.deadline.Days;
import org.jspecify.annotations.Nullable;

/// The facts of a contract that agreements may have rules for: that both have signed it, that it
/// begins, that it is changed, and that it comes to its end.
public final class ContractGrounds {
  private final Contract contract;
  private final Map<String, @Nullable Object> citizen;
  private final @Nullable Instant meeting;

  private ContractGrounds(
      Contract contract, Map<String, @Nullable Object> citizen, @Nullable Instant meeting) {
    this.contract = contract;
    this.citizen = citizen;
    this.meeting = meeting;
  }

  /// Each named by the contract; a change by the contract and its number.
  ///
  /// @param meeting when the first status meeting was called under it; null while none was
  public static List<Ground> of(
      Contract contract, Map<String, @Nullable Object> citizen, @Nullable Instant meeting) {
    return contract.isAgreed() ? new ContractGrounds(contract, citizen, meeting).all() : List.of();
  }

  /// When the support begins, by the version that stands.
  public static Instant begins(Contract contract) {
    return Days.startOf(contract.versions().getLast().terms().from(), Country.DENMARK.zone());
  }

  private List<Ground> all() {
    var grounds = new ArrayList<Ground>();
    var id = contract.id().toString();
    var first = contract.versions().getFirst();
    var signed = signed(first);
    grounds.add(ground("contract.agreed", id, signed, signed, Map.of()));
    grounds.add(ground("contract.begun", id, begins(contract), signed, Map.of()));
    if (meeting != null) {
      grounds.add(ground("contract.meeting_called", id, meeting, meeting, Map.of()));
    }
    var before = first;
    for (var one : contract.versions().subList(1, contract.versions().size())) {
      grounds.add(amended(before, one));
      before = one;
    }
    var ending = contract.termination();
    if (ending != null) {
      grounds.add(
          ground(
              "contract.terminated",
              id,
              Days.startOf(ending.given(), Country.DENMARK.zone()),
              ending.at(),
              Map.of(
                  "contract.reason",
                  ending.reason(),
                  "contract.given_by",
                  ending.by().name().toLowerCase(Locale.ROOT))));
    }
    return grounds;
  }

  private Ground amended(ContractVersion before, ContractVersion one) {
    var changed = one.terms().changedFrom(before.terms());
    return ground(
        "contract.amended",
        contract.id() + "/" + one.number(),
        signed(one),
        signed(one),
        Map.of("contract.rate_changed", changed.contains(ContractItem.RATES)));
  }

  private static Instant signed(ContractVersion version) {
    return version.agreed().signatures().getLast().at();
  }

  private Ground ground(
      String name, String occurrence, Instant at, Instant noticed, Map<String, Object> own) {
    var facts = new HashMap<String, @Nullable Object>(citizen);
    facts.putAll(own);
    return new Ground(name, occurrence, at, noticed, facts);
  }
}
