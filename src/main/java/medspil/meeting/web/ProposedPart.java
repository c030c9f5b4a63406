package medspil.meeting.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medspil.citizen.Pathway;
import medspil.goal.Side;
import medspil.meeting.FollowUpProposal;
import medspil.meeting.MeetingKind;
import medspil.order.Contract;
import medspil.order.OrderTable;
import medspil.page.Field;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Proposes the follow-up meeting that may be held after a citizen moved in.
@Component
record ProposedPart(OrderTable table) {

  /// Null when there is none to propose, and for the citizen.
  MeetingsPage.@Nullable Proposed of(Shell shell, Pathway pathway, Set<Side> sides) {
    if (!sides.contains(Side.AUTHORITY) && !sides.contains(Side.PROVIDER)) {
      return null;
    }
    var today = shell.dates().today();
    var day =
        pathway.orders().contracts().contracts().values().stream()
            .filter(one -> one.binds(shell.dates().now()))
            .flatMap(one -> proposal(one).stream())
            .flatMap(one -> one.proposed(pathway.meetings(), today, shell.dates().zone()).stream())
            .findFirst();
    return day.map(it ->
            new MeetingsPage.Proposed(
                shell.say("meeting.proposed", Map.of("day", shell.dates().plain(it))),
                MeetingKind.THREE_MONTHS.name(),
                sides.contains(Side.AUTHORITY),
                field(shell, "day", it.isBefore(today) ? "" : it.toString()).mustBeFilled(),
                field(shell, "clock", "").mustBeFilled(),
                field(shell, "place", "")))
        .orElse(null);
  }

  private Optional<FollowUpProposal> proposal(Contract contract) {
    return contract.versions().stream()
        .findFirst()
        .map(first -> new FollowUpProposal(first.terms().from(), table.followUpAfter()));
  }

  private static Field field(Shell shell, String name, String known) {
    return SentForm.NONE.field(shell, "proposed", name, shell.say("meeting." + name), known);
  }
}
