package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.ChecklistRule;
import medspil.agreement.Ground;
import medspil.agreement.RuleRef;
import medspil.agreement.Words;
import medspil.directory.Directory;
import medspil.stay.Stay;
import org.jspecify.annotations.Nullable;

/// Which programmes there are for those who live where a citizen lives, and which would cover the
/// citizen; asked by who already knows what the citizen is treated for, and kept nowhere.
public final class Programmes {
  private static final String RULE = "inclusion";
  private static final String GROUND = "citizen.team_changed";

  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;

  public Programmes(Supplier<AgreementsInForce> agreements, Supplier<Directory> directory) {
    this.agreements = agreements;
    this.directory = directory;
  }

  /// A programme, and one of the things that it is for.
  ///
  /// @param code the agreement's word for it
  public record Programme(Agreement agreement, String code, Words words) {}

  /// Those that say whom they are for, in force at the citizen's home.
  public List<Programme> at(Pathway pathway, Instant at) {
    var day = day(pathway, at);
    var parties = parties(pathway);
    return agreements.get().agreements().stream()
        .filter(one -> agreements.get().binds(one.ref(), parties, day))
        .collect(Collectors.toMap(Agreement::id, one -> one, (one, other) -> newer(one, other)))
        .values()
        .stream()
        .sorted(Comparator.comparing(Agreement::id))
        .flatMap(Programmes::within)
        .toList();
  }

  /// Whether it covers a citizen who is treated for that.
  public boolean fits(Programme programme, Pathway pathway, Instant at) {
    var facts =
        new HashMap<String, @Nullable Object>(Circumstance.facts(pathway, at, day(pathway, at)));
    facts.put("citizen.programme", programme.code());
    var covers = programme.agreement().frame().covers();
    return covers != null && covers.on(new Ground(GROUND, RULE, at, at, facts)).isTrue();
  }

  private static Stream<Programme> within(Agreement agreement) {
    return agreement
        .rules()
        .filter(rule -> isInclusion(rule.getKey()))
        .map(Map.Entry::getValue)
        .filter(ChecklistRule.class::isInstance)
        .map(ChecklistRule.class::cast)
        .flatMap(ChecklistRule::points)
        .map(point -> new Programme(agreement, point.id(), point.text()));
  }

  private static boolean isInclusion(RuleRef rule) {
    return rule.rule().equals(RULE);
  }

  private static Agreement newer(Agreement one, Agreement other) {
    return one.version() > other.version() ? one : other;
  }

  private LocalDate day(Pathway pathway, Instant at) {
    return LocalDate.ofInstant(at, AtHome.calendar(pathway.citizen(), directory.get()).zone());
  }

  private Map<String, String> parties(Pathway pathway) {
    return new Parties(directory.get())
        .around(pathway.citizen(), (Stay) null).entrySet().stream()
            .filter(one -> one.getKey().equals(Parties.RESIDENCE))
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().toString()));
  }
}
