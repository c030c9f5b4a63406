package medspil.citizen;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import medspil.agreement.CountedFrom;
import medspil.agreement.Duty;
import medspil.agreement.Ground;
import medspil.agreement.PartyFunction;
import medspil.agreement.PathwayWords;
import medspil.agreement.RecurrenceRule;
import medspil.agreement.Recurring;
import medspil.agreement.RuleRef;
import medspil.deadline.Anchor;
import medspil.deadline.ClockFact;
import medspil.deadline.Deadline;
import medspil.deadline.Deadlines;
import medspil.deadline.TimeLimit;
import medspil.deadline.WorkingCalendar;
import medspil.directory.UnitId;
import medspil.healthtask.HealthTask;
import medspil.stay.Stay;
import medspil.task.Because;
import medspil.task.Owed;
import medspil.task.Owner;
import org.jspecify.annotations.Nullable;

/// Makes of a duty what a unit owes: who exactly, by when on that unit's calendar, and why.
final class OwedDuties {
  private final Owners owners;
  private final Map<String, UUID> parties;
  private final List<AtHand> atHand;
  private final Subject subject;
  private final @Nullable Instant notBefore;

  /// A unit that meets the citizen: what its organisation owes without naming another function is
  /// its own.
  record AtHand(String role, Set<String> functions, @Nullable UUID unit) {
    static AtHand ward(Stay stay) {
      return new AtHand(Parties.HOSPITAL, Set.of("ward", "hospital_ward"), stay.ward().unit());
    }

    static AtHand facility(HealthTask task) {
      return new AtHand(Parties.FACILITY, Set.of("facility_staff"), task.facility().unit());
    }

    static AtHand authority(@Nullable UUID unit) {
      return new AtHand(Parties.ACTING, Set.of("social_authority"), unit);
    }

    static AtHand provider(@Nullable UUID unit) {
      return new AtHand(Parties.PROVIDER, Set.of("facility_staff"), unit);
    }

    private boolean isMeant(PartyFunction who) {
      return who.role().equals(role)
          && (who.function() == null || functions.contains(who.function()));
    }
  }

  OwedDuties(Owners owners, Map<String, UUID> parties, List<AtHand> atHand, Subject subject) {
    this(owners, parties, atHand, subject, null);
  }

  /// @param notBefore dates that would have passed by then are counted from then
  OwedDuties(
      Owners owners,
      Map<String, UUID> parties,
      List<AtHand> atHand,
      Subject subject,
      @Nullable Instant notBefore) {
    this.owners = owners;
    this.parties = parties;
    this.atHand = atHand;
    this.subject = subject;
    this.notBefore = notBefore;
  }

  /// Empty when the party is nobody we know.
  Optional<Owed> of(Duty duty, Ground ground, Set<String> happened) {
    var lapsed = duty.pointlessAfter().stream().anyMatch(happened::contains);
    return owner(duty.rule(), duty.says().who(), ground.noticedAt())
        .map(owner ->
            new Owed(
                duty.key(subject.key(), ground),
                duty.rule(),
                duty.shall(),
                owner,
                because(ground, duty.unknown()),
                clock(duty, ground, owner),
                lapsed));
  }

  /// What is owed in a round of what comes back; empty when the party is nobody we know.
  Optional<Owed> round(Recurring rule, Ground ground, Set<String> happened, int number) {
    var says = rule.says();
    var lapsed = says.pointlessAfter().stream().anyMatch(happened::contains);
    return owner(rule.rule(), says.who(), ground.noticedAt())
        .map(owner ->
            new Owed(
                rule.rule().key(subject.key(), ground.occurrence() + "/" + number),
                rule.rule(),
                says.shall(),
                owner,
                because(ground, rule.unknown()),
                round(says, ground, owner, number),
                lapsed));
  }

  private ClockFact.Started round(RecurrenceRule says, Ground ground, Owner owner, int number) {
    var calendar = owners.calendar(new UnitId(owner.unit()));
    var from = says.countedFrom() == CountedFrom.EVENT ? ground.occurredAt() : ground.noticedAt();
    var first = says.first();
    if (first == null) {
      return round(ground, times(says.every(), number), from, calendar);
    }
    return number == 1
        ? round(ground, first, from, calendar)
        : round(
            ground,
            times(says.every(), number - 1),
            Deadlines.due(first, from, calendar).due(),
            calendar);
  }

  private static ClockFact.Started round(
      Ground ground, TimeLimit within, Instant from, WorkingCalendar calendar) {
    var anchor = Anchor.event(from, ground.noticedAt());
    return new ClockFact.Started(
        ground.noticedAt(), within, Deadlines.due(within, anchor, calendar));
  }

  private static TimeLimit times(TimeLimit every, int number) {
    return every instanceof TimeLimit.After after ? after.times(number) : every;
  }

  /// Who answers for a function at a moment; empty when the party is nobody we know.
  Optional<Owner> owner(RuleRef rule, PartyFunction who, Instant at) {
    var organisation = parties.get(who.role());
    if (organisation == null) {
      return Optional.empty();
    }
    var now = owners.now(rule.agreement(), organisation, who, at);
    var unit = now.equals(organisation) ? atHand(one -> one.isMeant(who)) : null;
    return Optional.of(
        unit == null
            ? owners.filled(now, who, at)
            : new Owner(unit, organisation, who.text(), null));
  }

  private Because because(Ground ground, List<String> unknown) {
    return new Because(
        ground.name(),
        ground.occurrence(),
        ground.occurredAt(),
        ground.noticedAt(),
        from(ground),
        unknown);
  }

  private @Nullable UUID from(Ground ground) {
    var where = PathwayWords.arisesAt(ground.name());
    return atHand(one -> one.role().equals(where));
  }

  private @Nullable UUID atHand(Predicate<AtHand> meant) {
    for (var one : atHand) {
      if (one.unit() != null && meant.test(one)) {
        return one.unit();
      }
    }
    return null;
  }

  private ClockFact.@Nullable Started clock(Duty duty, Ground ground, Owner owner) {
    var within = duty.within();
    if (within == null) {
      return null;
    }
    var deadline = deadline(duty, within, anchor(duty, within, ground), owner);
    if (notBefore == null || deadline.due().isAfter(notBefore)) {
      return new ClockFact.Started(ground.noticedAt(), within, deadline);
    }
    var anew = deadline(duty, within, Anchor.notice(notBefore), owner);
    return anew.due().isAfter(notBefore) ? new ClockFact.Started(notBefore, within, anew) : null;
  }

  private Deadline deadline(Duty duty, TimeLimit within, Anchor anchor, Owner owner) {
    var calendar = owners.calendar(new UnitId(owner.unit()));
    var aim = duty.aim();
    return aim == null
        ? Deadlines.due(within, anchor, calendar)
        : Deadlines.due(within, aim, anchor, calendar);
  }

  private static Anchor anchor(Duty duty, TimeLimit within, Ground ground) {
    var fromEvent = duty.countedFrom() == CountedFrom.EVENT || within instanceof TimeLimit.Before;
    return fromEvent
        ? Anchor.event(ground.occurredAt(), ground.noticedAt())
        : Anchor.notice(ground.noticedAt());
  }
}
