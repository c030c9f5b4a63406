package medspil.team.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.citizen.Programmes;
import medspil.directory.Unit;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.team.Held;
import medspil.team.HeldByUnits;
import medspil.team.Standing;
import medspil.team.TeamCommand;
import medspil.team.TeamWorkCommand;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A psychiatric unit that treats a citizen sees, for itself alone, which programme may be
/// something for the citizen. Nothing follows from it until the citizen has said yes.
@RestController
@RequestMapping("/teams/{pathway}/held")
final class HeldRoute {
  private final PathwayDesk desk;
  private final HeldByUnits held;
  private final Programmes programmes;
  private final HeldPages pages;

  HeldRoute(PathwayDesk desk, HeldByUnits held, Programmes programmes, HeldPages pages) {
    this.desk = desk;
    this.held = held;
    this.programmes = programmes;
    this.pages = pages;
  }

  /// Somebody of the unit, at the citizen's course.
  private record Entered(Shell shell, PathwayId id, Pathway pathway, Unit unit) {
    Optional<Held> noted(HeldByUnits held, String code) {
      return held.of(shell.viewer(), id, unit.id().value()).stream()
          .filter(one -> one.code().equals(code))
          .findFirst();
    }
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    var opened = desk.open(shell, id, "team", Category.COORDINATION);
    return page(entered(shell, id, opened), SentForm.NONE);
  }

  @PostMapping
  Reply<JteModel> note(
      Shell shell, @PathVariable UUID pathway, @RequestParam Map<String, String> given) {
    var entered = enter(shell, pathway);
    var form = new SentForm(HeldPages.NOTE, given);
    var code = form.text("code");
    var now = shell.dates().now();
    if (programmes.at(entered.pathway(), now).stream().noneMatch(one -> one.code().equals(code))) {
      form.wrong("code", "team.held.wrong.code");
      return Reply.again(page(entered, form));
    }
    if (entered.noted(held, code).isEmpty()) {
      held.keep(entered.id(), entered.unit().id().value(), Held.noted(code, now));
    }
    return done(entered);
  }

  @PostMapping("/drop")
  Reply<JteModel> drop(
      Shell shell, @PathVariable UUID pathway, @RequestParam(defaultValue = "") String code) {
    var entered = enter(shell, pathway);
    held.drop(entered.id(), entered.unit().id().value(), code);
    return done(entered);
  }

  /// Only a yes of the citizen's goes further: the team is proposed, and the programme followed.
  @PostMapping("/answer")
  Reply<JteModel> answer(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var entered = enter(shell, pathway);
    var code = sent.text("code");
    var noted = entered.noted(held, code).orElseThrow(NotThere::new);
    var form = sent.as("answer-" + code);
    var said = said(form.text("answer"));
    if (said.isEmpty()) {
      form.wrong("answer", "team.held.wrong.answer");
      return Reply.again(page(entered, form));
    }
    if (!HeldPages.isOpen(entered.pathway(), noted)) {
      return done(entered);
    }
    var refusal =
        said.get() == Held.Answer.CITIZEN_YES
            ? desk.refused(shell, entered.id(), sent.command(), included(entered, code), List.of())
            : Optional.<String>empty();
    if (refusal.isPresent()) {
      return Reply.refused(refusal.get(), HeldPages.address(entered.id()));
    }
    var answered = noted.answered(said.get(), shell.dates().now());
    held.keep(entered.id(), entered.unit().id().value(), answered);
    return said.get() == Held.Answer.CITIZEN_YES
        ? Reply.done("team.flash.done", SharedPlanPages.address(entered.id()))
        : done(entered);
  }

  private static Stream<PathwayCommand> included(Entered entered, String code) {
    var now = entered.shell().dates().now();
    var wishes = new ArrayList<PathwayCommand>();
    wishes.add(new PathwayCommand.OfTeam(new TeamCommand.StateProgramme(code, now)));
    if (!entered.pathway().team().work().exists()) {
      wishes.add(
          new PathwayCommand.OfTeamWork(new TeamWorkCommand.Change(Standing.PROPOSED, null, now)));
    }
    return wishes.stream();
  }

  private static Optional<Held.Answer> said(String written) {
    return Stream.of(Held.Answer.values()).filter(one -> one.name().equals(written)).findFirst();
  }

  private Entered enter(Shell shell, UUID pathway) {
    var id = new PathwayId(pathway);
    return entered(shell, id, desk.enter(shell, id, "team", Category.COORDINATION));
  }

  private Entered entered(Shell shell, PathwayId id, Pathway pathway) {
    return pages
        .unit(shell.viewer(), id, pathway, shell.dates().now())
        .map(unit -> new Entered(shell, id, pathway, unit))
        .orElseThrow(NotThere::new);
  }

  private JteModel page(Entered entered, SentForm form) {
    return pages.of(entered.shell(), entered.id(), entered.pathway(), entered.unit(), form);
  }

  private static Reply<JteModel> done(Entered entered) {
    return Reply.done("team.flash.done", HeldPages.address(entered.id()));
  }
}
