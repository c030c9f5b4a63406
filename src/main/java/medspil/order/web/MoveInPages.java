package medspil.order.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.order.Coded;
import medspil.order.Contract;
import medspil.order.ContractParty;
import medspil.order.MoveInStep;
import medspil.order.OrderTable;
import medspil.page.Choice;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// The plan for moving in: its steps, and the form that sets their days.
record MoveInPages(ContractView view, ContractWords words, OrderTable table, Supplier<UUID> ids) {

  /// Null until there is a contract to plan for.
  ContractPage.@Nullable MoveInPart part(ContractForms forms) {
    var contract = view.contract();
    return contract == null
        ? null
        : new ContractPage.MoveInPart(
            contract.moveIn().steps().stream().map(one -> step(forms, one)).toList(),
            view.acts() && contract.termination() == null ? plan(forms, contract) : null);
  }

  private ContractPage.Step step(ContractForms forms, MoveInStep one) {
    var dates = shell().dates();
    var done = one.doneAt();
    // A slip is taken back on the day it was made.
    var open = done == null || dates.today().equals(LocalDate.ofInstant(done, dates.zone()));
    var mine = view.acts() && one.owner() == view.mine() && open;
    var form = done == null ? "tick" : "reopen";
    return new ContractPage.Step(
        dates.day(one.day()),
        what(one),
        words.side(one.owner()),
        done == null && one.day().isBefore(dates.today()),
        done == null
            ? null
            : shell().say("order.step.done", Map.of("at", dates.moment(done).text())),
        mine
            ? forms.form(form).button(view.address() + "/steps/" + one.id() + "/" + form, ids)
            : null);
  }

  private String what(MoveInStep one) {
    var code = one.code();
    if (code != null) {
      return table.moveInNamed(code).map(this::said).orElse(code);
    }
    var note = one.words();
    return note == null ? "" : words.note(note);
  }

  /// A day for each line of the table, for what is planned already, and for one step more.
  private OrderForm plan(ContractForms forms, Contract contract) {
    var form =
        forms.form("plan").hidden("revision", Integer.toString(contract.moveIn().revision()));
    var planned = contract.moveIn().steps();
    for (var line : lines(contract)) {
      var step = planned.stream().filter(one -> line.code().equals(one.code())).findFirst();
      if (step.filter(MoveInStep::isDone).isEmpty()) {
        form.maybeDay(
            lineField(line.code()),
            labelled(said(line.line()), line.owner()),
            step.map(MoveInStep::day).map(LocalDate::toString).orElse(""));
      }
    }
    own(contract)
        .forEach(one ->
            form.maybeDay(stepField(one), labelled(what(one), one.owner()), one.day().toString()));
    return form.maybeLine("ownStep")
        .pick("ownOwner", owners())
        .maybeDay("ownDay")
        .to(view.address() + "/plan", ids);
  }

  /// The table's lines that a plan may have: those of today, and those it has already.
  List<Line> lines(Contract contract) {
    var country = words.words().country(view.order().municipalities().acting());
    var lines = new ArrayList<Line>();
    table
        .moveIn(country, shell().dates().today())
        .forEach(one -> lines.add(new Line(one.line().code(), one.line(), one.owner())));
    for (var step : contract.moveIn().steps()) {
      var code = step.code();
      if (code != null && lines.stream().noneMatch(one -> one.code().equals(code))) {
        table.moveInNamed(code).ifPresent(line -> lines.add(new Line(code, line, step.owner())));
      }
    }
    return lines;
  }

  /// The steps in somebody's own words that are still to do.
  static List<MoveInStep> own(Contract contract) {
    return contract.moveIn().steps().stream()
        .filter(one -> one.words() != null && !one.isDone())
        .toList();
  }

  static String lineField(String code) {
    return "line-" + code;
  }

  static String stepField(MoveInStep step) {
    return "step-" + step.id();
  }

  record Line(String code, Coded line, ContractParty owner) {}

  private List<Choice> owners() {
    return Stream.of(ContractParty.values())
        .map(one -> new Choice(Given.code(one), words.side(one)))
        .toList();
  }

  private String labelled(String what, ContractParty owner) {
    return shell().say("order.step.label", Map.of("what", what, "who", words.side(owner)));
  }

  private String said(Coded line) {
    return line.words().in(shell().language().tag());
  }

  private Shell shell() {
    return view.shell();
  }
}
