package medspil.agreement;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// All agreements with the parties that are bound by them: what follows when something happens.
///
/// A rule binds from the version that holds for the owing party and for the party where the event
/// arose, on the day it occurred. Never changes: when an agreement does, a new one is made.
public final class AgreementsInForce {
  private final List<Agreement> agreements;
  private final List<Series> series;
  private final ZoneId zone;
  private final Map<RuleRef, Rule> rules;
  private final RuleIndex<DutyRule> duties;
  private final RuleIndex<GuardRule> guards;
  private final RuleIndex<GuardRule> crossed;
  private final RuleIndex<RecurrenceRule> recurrences;
  private final List<AssignmentInForce> assignments;
  private final Successors successors;

  private AgreementsInForce(
      Collection<Agreement> agreements,
      Collection<Series> series,
      Arm armed,
      ZoneId zone,
      Successors successors) {
    this.successors = successors;
    this.agreements = List.copyOf(agreements);
    this.series = List.copyOf(series);
    this.zone = zone;
    this.rules = byRef(agreements);
    this.duties = armed.duties.build();
    this.guards = armed.guards.build();
    this.crossed = armed.crossed.build();
    this.recurrences = armed.recurrences.build();
    this.assignments = List.copyOf(armed.assignments);
  }

  /// Takes all versions of all agreements and annexes, read without errors.
  ///
  /// @param zone where their days begin
  public static AgreementsInForce of(
      Collection<Agreement> agreements, Groups groups, Vocabulary vocabulary, ZoneId zone) {
    return of(agreements, groups, vocabulary, zone, Successors.NONE);
  }

  /// The same where parties have left, were merged or lost a task.
  public static AgreementsInForce of(
      Collection<Agreement> agreements,
      Groups groups,
      Vocabulary vocabulary,
      ZoneId zone,
      Successors successors) {
    var armed = new Arm(vocabulary);
    var series = AllSeries.of(agreements, groups);
    series.forEach(armed::rulesOf);
    return new AgreementsInForce(
        agreements, series, armed, zone, successors.withAnnexes(agreements));
  }

  /// What is owed because of this.
  ///
  /// @param parties ids of the organisations by role, as `residence_municipality`
  public List<Duty> duties(Ground ground, Map<String, String> parties) {
    return duties(ground, parties, Map.of());
  }

  /// The same for a case that was brought to newer versions, by agreement, than its day has.
  public List<Duty> duties(
      Ground ground, Map<String, String> parties, Map<String, Integer> atLeast) {
    var found = new ArrayList<Duty>();
    duties.matching(
        ground,
        on(ground, parties, atLeast),
        match -> add(found, duty(match, match.armed().rule())));
    return found;
  }

  /// What the guards say of a plan, before it is made.
  public List<Warning> guards(Ground plan, Map<String, String> parties) {
    var found = new ArrayList<Warning>();
    guards.matching(
        plan,
        on(plan, parties),
        match ->
            found.add(
                new Warning(
                    match.armed().ref(),
                    match.armed().rule(),
                    match.certainty(),
                    match.unknown())));
    return found;
  }

  /// The guards that were crossed by what happened. Whether a reason was given before it is for the
  /// one who asks to know.
  public List<Crossing> crossed(Ground fact, Map<String, String> parties) {
    return crossed(fact, parties, Map.of());
  }

  /// The same for a case that was brought to newer versions, by agreement, than its day has.
  public List<Crossing> crossed(
      Ground fact, Map<String, String> parties, Map<String, Integer> atLeast) {
    var found = new ArrayList<Crossing>();
    crossed.matching(
        fact,
        on(fact, parties, atLeast),
        match -> {
          var guard = match.armed().rule();
          var duty = guard.crossed() == null ? null : duty(match, guard.crossed());
          add(found, duty == null ? null : new Crossing(guard, duty));
        });
    return found;
  }

  /// What begins to come back because of this.
  public List<Recurring> recurring(Ground ground, Map<String, String> parties) {
    return recurring(ground, parties, Map.of());
  }

  /// The same for a case that was brought to newer versions, by agreement, than its day has.
  public List<Recurring> recurring(
      Ground ground, Map<String, String> parties, Map<String, Integer> atLeast) {
    var found = new ArrayList<Recurring>();
    recurrences.matching(
        ground,
        on(ground, parties, atLeast),
        match ->
            found.add(
                new Recurring(
                    match.armed().ref(),
                    match.armed().rule(),
                    match.certainty(),
                    match.unknown())));
    return found;
  }

  /// Who fills a role, by the agreement that covers the citizen; empty when none does.
  public Optional<Assigned> assign(String role, Ground ground, Map<String, String> parties) {
    return assignments.stream()
        .filter(assignment -> assignment.armed().rule().role().equals(role))
        .flatMap(assignment -> assignment.assign(ground, on(ground, parties)).stream())
        .findFirst();
  }

  /// Whether what happened shows by itself that a duty under this rule was done.
  public Verdict proves(RuleRef ref, Ground ground) {
    var proof = duty(ref).map(DutyRule::doneWhen);
    return proof.isPresent() ? proof.get().by(ground) : Verdict.FALSE;
  }

  /// Whether what happened makes an open duty under this rule lapse.
  public boolean makesPointless(RuleRef ref, Ground ground) {
    return duty(ref).filter(duty -> duty.pointlessAfter().contains(ground.name())).isPresent();
  }

  /// Whether a version holds on a day for those around a citizen that it has as parties.
  public boolean binds(AgreementRef version, Map<String, String> parties, LocalDate day) {
    var who = new Parties(parties, day, Map.of(), successors);
    return series.stream()
        .flatMap(one -> one.editions().stream())
        .filter(edition -> edition.agreement().ref().equals(version))
        .anyMatch(edition ->
            edition.hasBegun(
                who, edition.parties().keySet().stream().filter(parties::containsKey).toList()));
  }

  /// How long a limit of this rule is for these parties; empty when nobody has set its term.
  public Optional<TimeLimit> limit(
      RuleRef ref, Limit limit, Map<String, String> parties, LocalDate day) {
    return switch (limit) {
      case Limit.Said(var said) -> Optional.of(said);
      case Limit.OfTerm(var term, _) -> {
        var who = new Parties(parties, day, Map.of(), successors);
        var version = new AgreementRef(ref.agreement(), ref.version());
        yield series.stream()
            .flatMap(one ->
                one.editions().stream()
                    .filter(edition -> edition.agreement().ref().equals(version))
                    .map(edition -> one.limit(edition, term, who, parties.keySet())))
            .filter(Objects::nonNull)
            .map(LimitSet::limit)
            .findFirst();
      }
    };
  }

  public Optional<Rule> rule(RuleRef ref) {
    return Optional.ofNullable(rules.get(ref));
  }

  /// Who owes what by an agreement when it is no longer the party that it names.
  public Successors successors() {
    return successors;
  }

  public List<Agreement> agreements() {
    return agreements;
  }

  /// The duty that a rule gives: its own, or that of a guard that was crossed.
  public Optional<DutyRule> duty(RuleRef ref) {
    return rule(ref)
        .flatMap(rule ->
            switch (rule) {
              case DutyRule duty -> Optional.of(duty);
              case GuardRule guard -> Optional.ofNullable(guard.crossed());
              case AssignmentRule _, RecurrenceRule _, StandingRule _ -> Optional.empty();
            });
  }

  private Parties on(Ground ground, Map<String, String> parties) {
    return on(ground, parties, Map.of());
  }

  private Parties on(Ground ground, Map<String, String> parties, Map<String, Integer> atLeast) {
    return new Parties(
        parties, LocalDate.ofInstant(ground.occurredAt(), zone), atLeast, successors);
  }

  /// Null when the rule rests, because nobody has set its limit.
  private static @Nullable Duty duty(Match<? extends Rule> match, DutyRule rule) {
    var within = match.limit(rule.within());
    if (within == null && rule.within() != null) {
      return null;
    }
    var aim = match.limit(rule.aim());
    return new Duty(
        match.armed().ref(),
        rule,
        within == null ? null : within.limit(),
        aim == null ? null : aim.limit(),
        within == null ? null : within.by(),
        match.certainty(),
        match.unknown(),
        match.binding().grace());
  }

  private static <T> void add(List<T> found, @Nullable T one) {
    if (one != null) {
      found.add(one);
    }
  }

  private static Map<RuleRef, Rule> byRef(Collection<Agreement> agreements) {
    return agreements.stream()
        .flatMap(Agreement::rules)
        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
