package medspil.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.governance.BodyDecision.Outcome;
import medspil.journal.Decision;
import medspil.journal.Happened;
import org.jspecify.annotations.Nullable;

/// Decides whether what a body said to a case, or that it was carried out, can be written down.
final class DecideCase {
  private static final int LONGEST = 3000;

  private final BodyGroup group;
  private final Charter charter;
  private final Instant now;
  private final LocalDate today;

  DecideCase(BodyGroup group, Charter charter, Instant now, LocalDate today) {
    this.group = group;
    this.charter = charter;
    this.now = now;
    this.today = today;
  }

  Decision on(GroupCommand.Decide say) {
    var matter = group.matter(say.matter());
    if (matter.isEmpty()) {
      return DecideGroup.refused(GroupRefusal.NO_SUCH_CASE);
    }
    return wrong(matter.get(), say)
        .map(DecideGroup::refused)
        .orElseGet(() -> accepted(matter.get(), say));
  }

  Decision on(GroupCommand.CarryOut done) {
    var matter = group.matter(done.matter());
    if (matter.isEmpty()) {
      return DecideGroup.refused(GroupRefusal.NO_SUCH_CASE);
    }
    if (!matter.get().isAwaited()) {
      return DecideGroup.refused(GroupRefusal.NOTHING_AWAITED);
    }
    if (done.on().isAfter(today)) {
      return DecideGroup.refused(GroupRefusal.IN_FUTURE);
    }
    if (matter.get().decision().filter(last -> done.on().isBefore(last.on())).isPresent()) {
      return DecideGroup.refused(GroupRefusal.BEFORE_RAISED);
    }
    return done.text().length() > LONGEST
        ? DecideGroup.refused(GroupRefusal.TOO_LONG)
        : new Decision.Accepted(
            List.of(
                new Happened(
                    new GroupEvent.CarriedOut(done.matter(), done.on(), done.text()), now)));
  }

  private Optional<GroupRefusal> wrong(BodyCase matter, GroupCommand.Decide say) {
    if (!matter.isOpen()) {
      return Optional.of(GroupRefusal.CASE_CLOSED);
    }
    if (say.meeting() != null && !takesUp(say.meeting(), matter)) {
      return Optional.of(GroupRefusal.ELSEWHERE);
    }
    return said(matter, say).or(() -> carried(matter, say));
  }

  private boolean takesUp(UUID meeting, BodyCase matter) {
    return group
        .meeting(meeting)
        .filter(one -> !one.calledOff() && one.body().equals(matter.body()))
        .filter(one -> one.agenda().contains(matter.id()))
        .isPresent();
  }

  private Optional<GroupRefusal> said(BodyCase matter, GroupCommand.Decide say) {
    if (say.text().isBlank()) {
      return Optional.of(GroupRefusal.NOTHING_SAID);
    }
    if (say.text().length() > LONGEST || say.minutes().length() > DecideGroup.LONGEST_NAME) {
      return Optional.of(GroupRefusal.TOO_LONG);
    }
    if (say.on().isAfter(today)) {
      return Optional.of(GroupRefusal.IN_FUTURE);
    }
    return say.on().isBefore(matter.raisedOn())
        ? Optional.of(GroupRefusal.BEFORE_RAISED)
        : Optional.empty();
  }

  private Optional<GroupRefusal> carried(BodyCase matter, GroupCommand.Decide say) {
    if (say.outcome() == Outcome.RECOMMENDED && above(matter) == null) {
      return Optional.of(GroupRefusal.NOBODY_ABOVE);
    }
    if (say.doer() == null) {
      return say.due() == null ? Optional.empty() : Optional.of(GroupRefusal.DOER_MISSING);
    }
    if (!charter.has(say.doer())) {
      return Optional.of(GroupRefusal.NOT_A_MEMBER);
    }
    return say.due() != null && say.due().isBefore(say.on())
        ? Optional.of(GroupRefusal.DUE_BEFORE)
        : Optional.empty();
  }

  /// What is recommended goes to the body above at once, with the advice as its reason.
  private Decision accepted(BodyCase matter, GroupCommand.Decide say) {
    var happened = new ArrayList<Happened>();
    happened.add(
        new Happened(
            new GroupEvent.Decided(
                say.matter(),
                say.meeting(),
                say.outcome(),
                say.text(),
                say.on(),
                say.minutes(),
                say.outcome() == Outcome.ADOPTED ? say.doer() : null,
                say.outcome() == Outcome.ADOPTED ? say.due() : null),
            now));
    var above = above(matter);
    if (say.outcome() == Outcome.RECOMMENDED && above != null) {
      happened.add(
          new Happened(new GroupEvent.CaseSent(say.matter(), above, say.text(), say.on()), now));
    }
    return new Decision.Accepted(happened);
  }

  /// The body that the case's own answers to, if it stands.
  private @Nullable UUID above(BodyCase matter) {
    return group
        .body(matter.body())
        .flatMap(Body::under)
        .flatMap(group::body)
        .filter(one -> one.standsOn(today))
        .map(Body::id)
        .orElse(null);
  }
}
