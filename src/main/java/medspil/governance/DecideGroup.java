package medspil.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import medspil.directory.OrganisationId;
import medspil.journal.Decision;
import medspil.journal.Happened;
import org.jspecify.annotations.Nullable;

/// Decides what becomes of a wish about a group of bodies.
final class DecideGroup {
  static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 3000;

  private final GovernanceTable table;
  private final Instant now;
  private final LocalDate today;

  DecideGroup(GovernanceTable table, Instant now, LocalDate today) {
    this.table = table;
    this.now = now;
    this.today = today;
  }

  Decision on(BodyGroup group, GroupCommand wish) {
    var charter = group.charter();
    if (wish instanceof GroupCommand.Found(var wanted)) {
      return charter == null ? found(wanted) : refused(GroupRefusal.FOUNDED_ALREADY);
    }
    if (charter == null) {
      return refused(GroupRefusal.NO_SUCH_BODY);
    }
    return switch (wish) {
      case GroupCommand.Found _ -> refused(GroupRefusal.FOUNDED_ALREADY);
      case GroupCommand.ChangeMembers(var members) -> members(charter, members);
      case GroupCommand.SetUpBody(var body, var setup) ->
          wrong(group, charter, body, setup)
              .map(DecideGroup::refused)
              .orElseGet(() -> accepted(new GroupEvent.BodySetUp(body, setup)));
      case GroupCommand.ChangeBody change -> change(group, charter, change);
      case GroupCommand.PlanMeeting plan -> plan(group, plan);
      case GroupCommand.MoveMeeting move -> move(group, move);
      case GroupCommand.CallOffMeeting(var meeting) ->
          coming(group, meeting, _ -> accepted(new GroupEvent.MeetingCalledOff(meeting)));
      case GroupCommand.HoldMeeting(var meeting, var minutes) -> hold(group, meeting, minutes);
      case GroupCommand.RaiseCase raise -> raise(group, raise);
      case GroupCommand.TakeCase(var matter, var meeting) -> take(group, matter, meeting);
      case GroupCommand.SendCase send -> send(group, send);
      case GroupCommand.Decide say -> new DecideCase(group, charter, now, today).on(say);
      case GroupCommand.CarryOut done -> new DecideCase(group, charter, now, today).on(done);
    };
  }

  private Decision found(Charter wanted) {
    if (wanted.name().isBlank()) {
      return refused(GroupRefusal.NAME_MISSING);
    }
    if (wanted.name().length() > LONGEST_NAME) {
      return refused(GroupRefusal.TOO_LONG);
    }
    if (table.group(wanted.kind()).isEmpty()) {
      return refused(GroupRefusal.UNKNOWN_KIND);
    }
    return wanted.has(wanted.secretariat())
        ? accepted(new GroupEvent.Founded(wanted))
        : refused(GroupRefusal.NOT_A_MEMBER);
  }

  /// Whoever runs the meetings stays.
  private Decision members(Charter charter, List<OrganisationId> members) {
    return members.contains(charter.secretariat())
        ? accepted(new GroupEvent.MembersChanged(members))
        : refused(GroupRefusal.NOT_A_MEMBER);
  }

  private Decision change(BodyGroup group, Charter charter, GroupCommand.ChangeBody change) {
    var known = group.body(change.body());
    if (known.isEmpty()) {
      return refused(GroupRefusal.NO_SUCH_BODY);
    }
    if (known.get().revision() != change.revision()) {
      return refused(GroupRefusal.OVERTAKEN);
    }
    return wrong(group, charter, change.body(), change.setup())
        .map(DecideGroup::refused)
        .orElseGet(() -> accepted(new GroupEvent.BodyChanged(change.body(), change.setup())));
  }

  private Optional<GroupRefusal> wrong(
      BodyGroup group, Charter charter, UUID id, Body.Setup setup) {
    var kind = table.body(setup.kind());
    var until = setup.until();
    return Stream.of(
            when(setup.name().isBlank(), GroupRefusal.NAME_MISSING),
            when(
                setup.name().length() > LONGEST_NAME || setup.theme().length() > LONGEST_NAME,
                GroupRefusal.TOO_LONG),
            when(kind.isEmpty(), GroupRefusal.UNKNOWN_KIND),
            when(setup.members().isEmpty(), GroupRefusal.NO_MEMBERS),
            when(!charter.members().containsAll(setup.members()), GroupRefusal.NOT_A_MEMBER),
            when(until != null && until.isBefore(setup.from()), GroupRefusal.ENDS_BEFORE_IT_BEGINS),
            when(
                until == null && kind.filter(BodyKind::temporary).isPresent(),
                GroupRefusal.END_MISSING),
            above(group, id, setup.under()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<GroupRefusal> above(BodyGroup group, UUID id, @Nullable UUID under) {
    var seen = new HashSet<UUID>();
    seen.add(id);
    for (var at = under; at != null; ) {
      if (!seen.add(at)) {
        return Optional.of(GroupRefusal.ROUND);
      }
      var body = group.body(at);
      if (body.isEmpty()) {
        return Optional.of(GroupRefusal.NO_SUCH_BODY);
      }
      at = body.get().setup().under();
    }
    return Optional.empty();
  }

  private Decision plan(BodyGroup group, GroupCommand.PlanMeeting plan) {
    var body = group.body(plan.body());
    if (body.isEmpty()) {
      return refused(GroupRefusal.NO_SUCH_BODY);
    }
    return unfit(body.get(), plan.at(), plan.place())
        .map(DecideGroup::refused)
        .orElseGet(() ->
            accepted(
                new GroupEvent.MeetingPlanned(
                    plan.meeting(), plan.body(), plan.at(), plan.place())));
  }

  private Decision move(BodyGroup group, GroupCommand.MoveMeeting move) {
    return coming(
        group,
        move.meeting(),
        meeting -> {
          if (meeting.revision() != move.revision()) {
            return refused(GroupRefusal.OVERTAKEN);
          }
          return group
              .body(meeting.body())
              .flatMap(body -> unfit(body, move.at(), move.place()))
              .map(DecideGroup::refused)
              .orElseGet(() ->
                  accepted(new GroupEvent.MeetingMoved(move.meeting(), move.at(), move.place())));
        });
  }

  /// By the day of Greenwich: a body's first and last day need no more than that.
  private Optional<GroupRefusal> unfit(Body body, Instant at, String place) {
    if (place.length() > LONGEST_NAME) {
      return Optional.of(GroupRefusal.TOO_LONG);
    }
    if (at.isBefore(now)) {
      return Optional.of(GroupRefusal.MEETING_PAST);
    }
    return when(!body.standsOn(LocalDate.ofInstant(at, ZoneOffset.UTC)), GroupRefusal.NOT_STANDING);
  }

  private Decision hold(BodyGroup group, UUID id, String minutes) {
    return coming(
        group,
        id,
        meeting -> {
          if (meeting.at().isAfter(now)) {
            return refused(GroupRefusal.MEETING_AHEAD);
          }
          if (minutes.isBlank()) {
            return refused(GroupRefusal.MINUTES_MISSING);
          }
          return minutes.length() > LONGEST_NAME
              ? refused(GroupRefusal.TOO_LONG)
              : accepted(new GroupEvent.MeetingHeld(id, minutes));
        });
  }

  private Decision raise(BodyGroup group, GroupCommand.RaiseCase raise) {
    var body = group.body(raise.body());
    if (body.isEmpty()) {
      return refused(GroupRefusal.NO_SUCH_BODY);
    }
    if (!body.get().standsOn(today)) {
      return refused(GroupRefusal.NOT_STANDING);
    }
    if (raise.title().isBlank()) {
      return refused(GroupRefusal.NAME_MISSING);
    }
    if (raise.title().length() > LONGEST_NAME || raise.text().length() > LONGEST_TEXT) {
      return refused(GroupRefusal.TOO_LONG);
    }
    return accepted(
        new GroupEvent.CaseRaised(
            raise.matter(),
            raise.body(),
            raise.by(),
            today,
            raise.title(),
            raise.text(),
            raise.about()));
  }

  private Decision take(BodyGroup group, UUID matter, UUID meeting) {
    return open(
        group,
        matter,
        found ->
            coming(
                group,
                meeting,
                one -> {
                  if (!one.body().equals(found.body())) {
                    return refused(GroupRefusal.ELSEWHERE);
                  }
                  return one.agenda().contains(matter)
                      ? new Decision.Accepted(List.of())
                      : accepted(new GroupEvent.CaseTaken(matter, meeting));
                }));
  }

  private Decision send(BodyGroup group, GroupCommand.SendCase send) {
    return open(
        group,
        send.matter(),
        found -> {
          var next =
              group.body(found.body()).map(from -> group.next(from, today)).orElse(List.of());
          if (next.stream().noneMatch(one -> one.id().equals(send.to()))) {
            return refused(GroupRefusal.NOT_NEXT);
          }
          if (send.reason().isBlank()) {
            return refused(GroupRefusal.REASON_MISSING);
          }
          return send.reason().length() > LONGEST_TEXT
              ? refused(GroupRefusal.TOO_LONG)
              : accepted(new GroupEvent.CaseSent(send.matter(), send.to(), send.reason(), today));
        });
  }

  private static Decision open(BodyGroup group, UUID id, Function<BodyCase, Decision> then) {
    var matter = group.matter(id);
    if (matter.isEmpty()) {
      return refused(GroupRefusal.NO_SUCH_CASE);
    }
    return matter.get().isOpen() ? then.apply(matter.get()) : refused(GroupRefusal.CASE_CLOSED);
  }

  private static Decision coming(BodyGroup group, UUID id, Function<BodyMeeting, Decision> then) {
    var meeting = group.meeting(id);
    if (meeting.isEmpty()) {
      return refused(GroupRefusal.NO_SUCH_MEETING);
    }
    return meeting.get().isComing()
        ? then.apply(meeting.get())
        : refused(GroupRefusal.MEETING_OVER);
  }

  private static Optional<GroupRefusal> when(boolean so, GroupRefusal refusal) {
    return so ? Optional.of(refusal) : Optional.empty();
  }

  private Decision accepted(GroupEvent event) {
    return new Decision.Accepted(List.of(new Happened(event, now)));
  }

  static Decision refused(GroupRefusal refusal) {
    return new Decision.Refused(refusal);
  }
}
