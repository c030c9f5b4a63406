package medspil.task;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import medspil.agreement.DutyKey;
import medspil.agreement.RuleRef;
import medspil.agreement.Words;
import medspil.deadline.ClockFact;
import medspil.deadline.Countdown;
import medspil.journal.Category;
import org.jspecify.annotations.Nullable;

/// What one unit owes, by when and why, as it now stands.
///
/// @param rule the rule in the version that bound when the fact occurred
/// @param countdown its deadline; null when the agreement gives none
/// @param handed how it came from unit to unit by hand, the newest last
/// @param groundFell it was done, and its ground fell away afterwards
/// @param passedAt the final date that passed while it was owed
/// @param migrated how it was brought under a newer version; null when it was not
/// @param notices the units that were told of it, the newest last
public record Task(
    TaskId id,
    DutyKey key,
    RuleRef rule,
    Words title,
    Owner owner,
    Because because,
    @Nullable Countdown countdown,
    Status status,
    @Nullable Outcome outcome,
    List<Handed> handed,
    boolean groundFell,
    @Nullable Instant passedAt,
    @Nullable Migration migrated,
    List<Notice> notices) {

  /// How a task ended.
  ///
  /// @param code coded outcome, as `done`, `still_right`, `proved`, `ground_gone`
  /// @param by the person; null when a message proved it or its ground fell away
  public record Outcome(String code, Instant at, @Nullable UUID by) {}

  /// A unit gave it away, or said that it was not theirs.
  public record Handed(String reason, UUID from, Instant at) {}

  /// Whether somebody may know of it: by what a relation opens to them, or because it is theirs.
  public boolean isOpenTo(Set<Category> seen, Predicate<UUID> isOwn) {
    return seen.contains(because.category())
        || isOwn.test(owner.unit())
        || notices.stream().anyMatch(one -> isOwn.test(one.to().unit()));
  }

  public Task {
    handed = List.copyOf(handed);
    notices = List.copyOf(notices);
  }

  static Task assigned(TaskEvent.Assigned event) {
    return new Task(
        event.id(),
        event.key(),
        event.rule(),
        event.title(),
        event.owner(),
        event.because(),
        started(event.clock()),
        Status.OPEN,
        null,
        List.of(),
        false,
        null,
        null,
        List.of());
  }

  /// The final date that holds now; far away when the agreement gives none.
  public Instant due() {
    return countdown == null ? Instant.MAX : countdown.deadline().due();
  }

  public boolean isOverdue(Instant now) {
    return status.owed() && countdown != null && countdown.isOverdue(now);
  }

  /// What a person did to the date outlasts a change of the ground that leaves the date as it was.
  Task moved(Owner to, Because why, ClockFact.@Nullable Started clock) {
    return countdown != null && clock != null && countdown.first().equals(clock.deadline())
        ? new Task(
            id, key, rule, title, to, why, countdown, status, null, handed, false, passedAt,
            migrated, notices)
        : placed(to, why, clock);
  }

  Task placed(Owner owner, Because because, ClockFact.@Nullable Started clock) {
    return new Task(
        id,
        key,
        rule,
        title,
        owner,
        because,
        started(clock),
        Status.OPEN,
        null,
        handed,
        false,
        null,
        migrated,
        notices);
  }

  Task counting(ClockFact fact) {
    var after = countdown == null ? null : countdown.after(fact);
    var now = after instanceof Countdown.Paused ? Status.PAUSED : Status.OPEN;
    return new Task(
        id,
        key,
        rule,
        title,
        owner,
        because,
        after,
        now,
        null,
        handed,
        groundFell,
        null,
        migrated,
        notices);
  }

  Task ended(Status status, Outcome outcome) {
    return new Task(
        id,
        key,
        rule,
        title,
        owner,
        because,
        countdown,
        status,
        outcome,
        handed,
        groundFell,
        passedAt,
        migrated,
        notices);
  }

  Task handed(Owner to, String reason, Instant at) {
    var gave = Stream.of(new Handed(reason, owner.unit(), at));
    var all = Stream.concat(handed.stream(), gave).toList();
    return new Task(
        id,
        key,
        rule,
        title,
        to,
        because,
        countdown,
        status,
        outcome,
        all,
        groundFell,
        passedAt,
        migrated,
        notices);
  }

  Task groundFell(boolean fell) {
    return new Task(
        id, key, rule, title, owner, because, countdown, status, outcome, handed, fell, passedAt,
        migrated, notices);
  }

  Task passed(Instant due) {
    return new Task(
        id,
        key,
        rule,
        title,
        owner,
        because,
        countdown,
        status,
        outcome,
        handed,
        groundFell,
        due,
        migrated,
        notices);
  }

  /// Under a newer version, with its own date unless that stays as it was.
  Task migrated(TaskEvent.Migrated to) {
    return new Task(
        id,
        key,
        to.rule(),
        to.title(),
        to.owner(),
        to.because(),
        to.keepsDate() ? countdown : started(to.clock()),
        status,
        outcome,
        handed,
        groundFell,
        to.keepsDate() ? passedAt : null,
        to.migration(),
        notices);
  }

  /// What was said before of the same to the same unit is replaced.
  Task told(Notice notice) {
    var others = notices.stream().filter(one -> !one.is(notice.to().unit(), notice.why()));
    return with(Stream.concat(others, Stream.of(notice)).toList());
  }

  Task seen(UUID unit, Notice.Why why, Instant at) {
    return with(notices.stream().map(one -> one.is(unit, why) ? one.seen(at) : one).toList());
  }

  private Task with(List<Notice> told) {
    return new Task(
        id,
        key,
        rule,
        title,
        owner,
        because,
        countdown,
        status,
        outcome,
        handed,
        groundFell,
        passedAt,
        migrated,
        told);
  }

  /// Those that still have something to say: that a date passed is nothing to one who waits no
  /// more.
  public List<Notice> unseen() {
    return notices.stream()
        .filter(one -> one.seenAt() == null)
        .filter(one -> (one.why() == Notice.Why.PASSED) == status.owed())
        .toList();
  }

  private static @Nullable Countdown started(ClockFact.@Nullable Started clock) {
    return clock == null ? null : Countdown.start(clock);
  }
}
