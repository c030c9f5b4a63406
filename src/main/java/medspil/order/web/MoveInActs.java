package medspil.order.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.journal.Note;
import medspil.order.Contract;
import medspil.order.ContractCommand;
import medspil.order.ContractParty;
import medspil.order.MoveInStep;
import medspil.order.MoveInStepId;
import medspil.order.OrderTable;
import org.springframework.stereotype.Component;

/// Makes a plan of the days that somebody filled in; a step without a day is not planned.
@Component
record MoveInActs(OrderTable table, Supplier<UUID> ids) {

  Optional<ContractCommand> plan(ContractWords words, Contract contract, Given given) {
    var view = words.view();
    var steps = new ArrayList<MoveInStep>();
    for (var line : new MoveInPages(view, words, table, ids).lines(contract)) {
      var day = given.maybeDay(MoveInPages.lineField(line.code()));
      if (day != null) {
        steps.add(step(contract, line, day));
      }
    }
    for (var one : MoveInPages.own(contract)) {
      var day = given.maybeDay(MoveInPages.stepField(one));
      if (day != null) {
        steps.add(new MoveInStep(one.id(), one.owner(), null, one.words(), day, null));
      }
    }
    var notes = new ArrayList<Note>();
    own(given, steps, notes);
    return given.isWrong()
        ? Optional.empty()
        : Optional.of(
            new ContractCommand.PlanMoveIn(
                contract.id(),
                ContractActs.revision(given),
                view.mine(),
                steps,
                notes,
                view.shell().dates().now()));
  }

  private MoveInStep step(Contract contract, MoveInPages.Line line, LocalDate day) {
    var id =
        contract.moveIn().steps().stream()
            .filter(one -> line.code().equals(one.code()))
            .map(MoveInStep::id)
            .findFirst()
            .orElseGet(() -> new MoveInStepId(ids.get()));
    return new MoveInStep(id, line.owner(), line.code(), null, day, null);
  }

  /// One step more, in somebody's own words.
  private void own(Given given, List<MoveInStep> steps, List<Note> notes) {
    var said = given.note("ownStep", ids);
    if (said == null) {
      if (!given.text("ownDay").isEmpty()) {
        given.miss("ownStep", "order.wrong.words");
      }
      return;
    }
    var owner = given.one("ownOwner", ContractParty.values());
    var day = given.day("ownDay");
    if (owner.isPresent() && day.isPresent()) {
      notes.add(said);
      steps.add(
          new MoveInStep(
              new MoveInStepId(ids.get()), owner.get(), null, said.id(), day.get(), null));
    }
  }
}
