package medspil.app;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.order.ContractEvent;
import medspil.order.ContractParty;
import medspil.order.ContractSignature;
import medspil.order.ContractTerms;
import medspil.order.MoveInStep;
import medspil.order.MoveInStepId;
import medspil.order.Notice;
import medspil.order.Per;
import medspil.order.Rate;
import medspil.order.ReportForm;
import medspil.order.RequestId;
import medspil.order.Termination;
import org.jspecify.annotations.Nullable;

/// An event of each type of contracts, in every form it may take.
final class ContractExamples {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");
  private static final NoteId NOTE = new NoteId(id(1));

  private ContractExamples() {}

  /// @param chosen the request that the first of them comes of
  static List<Event> events(RequestId chosen) {
    var events = new ArrayList<Event>();
    var reports = List.of(ReportForm.values()).iterator();
    var number = 0;
    for (var unit : Notice.Unit.values()) {
      number++;
      var terms = terms(unit, number, reports.next());
      events.add(proposed(chosen, number, ContractParty.AUTHORITY, terms));
      events.addAll(signed(chosen, number));
    }
    events.add(new ContractEvent.MoveInPlanned(chosen, steps(), ContractParty.AUTHORITY, AT));
    steps().forEach(one -> events.add(new ContractEvent.MoveInTicked(chosen, one.id(), AT)));
    events.add(new ContractEvent.MoveInReopened(chosen, steps().getLast().id(), AT));
    events.add(terminated(chosen, ContractParty.AUTHORITY, NOTE));
    events.add(new ContractEvent.TerminationWithdrawn(chosen, ContractParty.AUTHORITY, AT));
    events.add(terminated(chosen, ContractParty.PROVIDER, null));
    events.add(new ContractEvent.EndingTold(chosen, AT));
    var other = new RequestId(id(2));
    events.add(proposed(other, 1, ContractParty.PROVIDER, empty()));
    events.add(new ContractEvent.ProposalDropped(other, 1, ContractParty.AUTHORITY, AT));
    events.add(proposed(other, 2, ContractParty.PROVIDER, empty()));
    return events;
  }

  private static Event proposed(RequestId id, int revision, ContractParty by, ContractTerms terms) {
    return new ContractEvent.Proposed(id, revision, by, DAY, terms, AT);
  }

  private static List<Event> signed(RequestId id, int revision) {
    return Arrays.stream(ContractParty.values())
        .<Event>map(party ->
            new ContractEvent.ContractSigned(
                id, revision, new ContractSignature(party, id(3), id(4), "confirmed", AT)))
        .toList();
  }

  private static ContractTerms terms(Notice.Unit unit, int number, ReportForm report) {
    var whole = unit == Notice.Unit.MONTHS;
    return new ContractTerms(
        DAY,
        whole ? DAY.plusDays(365) : null,
        whole ? List.of(rate(DAY), rate(DAY.plusDays(280))) : List.of(rate(DAY)),
        new Notice(number, unit, whole),
        NOTE,
        NOTE,
        NOTE,
        report,
        whole ? NOTE : null);
  }

  private static ContractTerms empty() {
    return new ContractTerms(DAY, null, List.of(), null, null, null, null, null, null);
  }

  private static Rate rate(LocalDate from) {
    return new Rate(from, new BigDecimal("2450.50"), "DKK", Per.DAY);
  }

  private static List<MoveInStep> steps() {
    return List.of(
        step(20, ContractParty.PROVIDER, "housing_papers"),
        step(21, ContractParty.AUTHORITY, null));
  }

  private static MoveInStep step(int number, ContractParty owner, @Nullable String code) {
    return new MoveInStep(
        new MoveInStepId(id(number)), owner, code, code == null ? NOTE : null, DAY, null);
  }

  private static Event terminated(RequestId id, ContractParty by, @Nullable NoteId words) {
    return new ContractEvent.Terminated(
        id,
        new Termination(
            by,
            "goal_reached",
            words,
            DAY,
            new Notice(3, Notice.Unit.MONTHS, true),
            words == null ? DAY.plusDays(300) : null,
            DAY.plusDays(95),
            AT.plusSeconds(95),
            AT,
            null));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_1100L + number);
  }
}
