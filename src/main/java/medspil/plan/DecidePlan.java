package medspil.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import medspil.goal.Goals;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.meeting.Meetings;
import medspil.order.Orders;
import org.jspecify.annotations.Nullable;

/// Answers a wish about an action plan: a version is what stands when it is made.
public record DecidePlan(Plans plans, Goals goals, Orders orders, Meetings meetings) {

  public Decision decide(PlanCommand command) {
    return switch (command) {
      case PlanCommand.MakePlan one -> make(one);
      case PlanCommand.SendPlan one -> send(one);
      case PlanCommand.AcknowledgePlan one -> acknowledge(one);
    };
  }

  private Decision make(PlanCommand.MakePlan one) {
    if (one.by() != Side.AUTHORITY) {
      return refused(PlanRefusal.AUTHORITYS_TO_MAKE);
    }
    if (one.basedOn() != plans.newest()) {
      return refused(PlanRefusal.OVERTAKEN);
    }
    var content = PlanContent.of(goals, orders, meetings, one.at());
    if (content.isEmpty()) {
      return refused(PlanRefusal.NO_GOALS);
    }
    var duration = filled(one.duration());
    var other = filled(one.other());
    return happened(
        one.at(),
        new PlanEvent.PlanMade(
            plans.newest() + 1,
            content,
            duration == null ? null : duration.id(),
            other == null ? null : other.id(),
            one.at()),
        Stream.concat(Stream.ofNullable(duration), Stream.ofNullable(other)).toList());
  }

  /// To the citizen, and to each who gives the support.
  private Decision send(PlanCommand.SendPlan one) {
    if (one.by() != Side.AUTHORITY) {
      return refused(PlanRefusal.AUTHORITYS_TO_MAKE);
    }
    var version = plans.find(one.number()).orElse(null);
    if (version == null) {
      return refused(PlanRefusal.NO_SUCH_PLAN);
    }
    if (version.isSent()) {
      return nothing();
    }
    if (version.number() != plans.newest()) {
      return refused(PlanRefusal.NEWER_THERE);
    }
    var receipts = new ArrayList<Receipt>();
    receipts.add(new Receipt(Side.CITIZEN, null, one.at(), null));
    version
        .content()
        .providers()
        .forEach(unit -> receipts.add(new Receipt(Side.PROVIDER, unit, one.at(), null)));
    return happened(
        one.at(), new PlanEvent.PlanSent(version.number(), receipts, one.at()), List.of());
  }

  private Decision acknowledge(PlanCommand.AcknowledgePlan one) {
    var version = plans.find(one.number()).orElse(null);
    if (version == null) {
      return refused(PlanRefusal.NO_SUCH_PLAN);
    }
    var receipt = version.receipt(one.by(), one.unit());
    if (receipt.isEmpty()) {
      return refused(PlanRefusal.NOT_SENT_TO_YOU);
    }
    return receipt.get().read() != null
        ? nothing()
        : happened(
            one.at(),
            new PlanEvent.PlanAcknowledged(one.number(), one.by(), one.unit(), one.at()),
            List.of());
  }

  private static @Nullable Note filled(@Nullable Note words) {
    return words == null || words.words().isBlank() ? null : words;
  }

  private static Decision refused(PlanRefusal why) {
    return new Decision.Refused(why);
  }

  private static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  private static Decision happened(Instant at, PlanEvent event, List<Note> notes) {
    return new Decision.Accepted(List.of(new Happened(event, at, notes)));
  }
}
