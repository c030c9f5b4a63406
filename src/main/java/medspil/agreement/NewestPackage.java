package medspil.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The package for a direction in the newest agreement that has one.
///
/// @param binding whether the agreement binds the two; else it is there to be inspired by
public record NewestPackage(Agreement agreement, PackageRule rule, boolean binding) {

  /// What binds the two comes first; empty when no agreement in force has a package.
  ///
  /// @param parties organisations by their role
  public static Optional<NewestPackage> of(
      AgreementsInForce all, String from, String to, Map<String, String> parties, LocalDate day) {
    return all.agreements().stream()
        .flatMap(agreement ->
            agreement
                .rules(PackageRule.class)
                .filter(rule -> rule.from().role().equals(from) && rule.to().role().equals(to))
                .map(rule ->
                    new NewestPackage(agreement, rule, all.binds(agreement.ref(), parties, day))))
        .reduce((one, newer) -> one.binding() && !newer.binding() ? one : newer);
  }
}
