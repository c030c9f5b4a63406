package medspil.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The agreements that bind an organisation on a day, and the agreed rules in them.
public final class Binding {
  private final Above above;
  private final Map<AgreementRef, Map<String, Set<String>>> members;
  private final List<Agreement> agreements;
  private final Possible possible;

  private Binding(
      Above above,
      Map<AgreementRef, Map<String, Set<String>>> members,
      List<Agreement> agreements,
      Possible possible) {
    this.above = above;
    this.members = members;
    this.agreements = agreements;
    this.possible = possible;
  }

  /// Of each agreement the newest version that is in force on that day.
  public static Binding on(
      Collection<Agreement> all,
      String organisation,
      LocalDate day,
      Groups groups,
      Vocabulary vocabulary) {
    var members = new LinkedHashMap<AgreementRef, Map<String, Set<String>>>();
    var agreements = new ArrayList<Agreement>();
    for (var series : AllSeries.of(all, groups)) {
      inForce(series, organisation, day)
          .ifPresent(edition -> {
            agreements.add(edition.agreement());
            members.put(edition.agreement().ref(), seated(edition, day));
          });
    }
    return new Binding(new Above(all), members, List.copyOf(agreements), new Possible(vocabulary));
  }

  private static Optional<Edition> inForce(Series series, String organisation, LocalDate day) {
    return series.editions().stream()
        .filter(edition -> !edition.agreement().dates().endedBefore(day))
        .filter(edition ->
            edition.since().entrySet().stream()
                .anyMatch(seat ->
                    seat.getKey().organisation().equals(organisation)
                        && seat.getValue().holds(day)))
        .findFirst();
  }

  private static Map<String, Set<String>> seated(Edition edition, LocalDate day) {
    var seated = new HashMap<String, Set<String>>();
    edition
        .since()
        .forEach((seat, span) -> {
          if (span.holds(day)) {
            seated.computeIfAbsent(seat.role(), _ -> new TreeSet<>()).add(seat.organisation());
          }
        });
    return seated;
  }

  public List<Agreement> agreements() {
    return agreements;
  }

  /// Whether anybody has this role in the agreement.
  boolean isFilled(Agreement agreement, String role) {
    return !members.getOrDefault(agreement.ref(), Map.of()).getOrDefault(role, Set.of()).isEmpty();
  }

  Possible possible() {
    return possible;
  }

  Above above() {
    return above;
  }

  /// The agreed rules of one kind.
  <R extends Rule> List<Bound<R>> rules(Class<R> kind) {
    var rules = new ArrayList<Bound<R>>();
    for (var agreement : agreements) {
      var covered = covered(agreement);
      agreement
          .rules()
          .filter(one -> one.getValue().isAgreed() && kind.isInstance(one.getValue()))
          .map(one -> new Bound<>(agreement, one.getKey(), kind.cast(one.getValue()), covered))
          .forEach(rules::add);
    }
    return rules;
  }

  private List<Condition> covered(Agreement agreement) {
    var covered = new ArrayList<Condition>();
    for (var one : above.upwards(agreement)) {
      covered.addAll(possible.covered(one.frame()));
      if (!one.isAnnex()) {
        return covered;
      }
    }
    return covered;
  }
}
