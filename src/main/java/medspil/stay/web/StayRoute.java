package medspil.stay.web;

import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.DischargePlans;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.directory.Directory;
import medspil.journal.Answer;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Flash;
import medspil.page.Shell;
import medspil.stay.Stay;
import medspil.stay.StayCommand;
import medspil.stay.StayId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// One stay, and what the ward says about going home.
@RestController
final class StayRoute {
  private final PathwayDoor door;
  private final Pathways pathways;
  private final StayPages pages;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;

  StayRoute(
      PathwayDoor door,
      Pathways pathways,
      StayPages pages,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory) {
    this.door = door;
    this.pathways = pathways;
    this.pages = pages;
    this.agreements = agreements;
    this.directory = directory;
  }

  @GetMapping("/admissions/{pathway}/{stay}")
  JteModel show(Shell shell, @PathVariable String pathway, @PathVariable String stay) {
    var id = new PathwayId(read(pathway));
    var opened =
        door.open(shell.viewer(), id, "stay", shell.dates().now()).orElseThrow(StayRoute::unknown);
    return pages.of(shell, id, opened, found(opened, stay), StayPages.Draft.NONE);
  }

  /// A day up to a weekend or holiday is asked about once more, with what the agreements say of it.
  @PostMapping("/admissions/{pathway}/{stay}/plan")
  Object plan(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String stay,
      @RequestParam UUID command,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes onward) {
    var id = new PathwayId(read(pathway));
    var opened = enter(shell, id, "stay.plan");
    var found = found(opened, stay);
    var date = date(day);
    if (date.isEmpty() || date.get().isBefore(shell.dates().today())) {
      return again(shell, id, opened, found, StayPages.Draft.wrong(day));
    }
    var plans = new DischargePlans(agreements.get(), directory.get());
    var said = plans.of(opened, found.id(), date.get(), shell.dates().now());
    if (said.daysOff().isPresent() && !isOffered(shell, said, reason)) {
      return again(
          shell, id, opened, found, new StayPages.Draft(day, said, !reason.isEmpty(), null));
    }
    var wish =
        new StayCommand.PlanDischarge(
            found.id(),
            date.get(),
            said.daysOff().isPresent(),
            said.daysOff().isPresent() ? reason : null,
            shell.dates().now());
    return sent(shell, id, found, command, "plan", wish, onward);
  }

  @PostMapping("/admissions/{pathway}/{stay}/{form:ready|not-ready|close}")
  RedirectView send(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String stay,
      @PathVariable String form,
      @RequestParam UUID command,
      RedirectAttributes onward) {
    var id = new PathwayId(read(pathway));
    var found = found(enter(shell, id, "stay." + form), stay);
    var now = shell.dates().now();
    var wish =
        switch (form) {
          case "ready" -> new StayCommand.DeclareReady(found.id(), now);
          case "not-ready" -> new StayCommand.WithdrawReady(found.id(), now);
          default -> new StayCommand.CloseByHand(found.id(), now);
        };
    return sent(shell, id, found, command, form.replace('-', '_'), wish, onward);
  }

  /// The municipality says from which day it can receive the citizen, or that it cannot.
  @PostMapping("/admissions/{pathway}/{stay}/receiving")
  Object receive(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String stay,
      @RequestParam UUID command,
      @RequestParam(defaultValue = "") String ready,
      @RequestParam(defaultValue = "") String can,
      @RequestParam(defaultValue = "") String from,
      RedirectAttributes onward) {
    var id = new PathwayId(read(pathway));
    var opened = enter(shell, id, "stay.receiving");
    var found = found(opened, stay);
    var receives = can.equals("true");
    var day = receives ? date(from) : Optional.<LocalDate>empty();
    if (receives && day.filter(one -> !one.isBefore(shell.dates().today())).isEmpty()) {
      return again(shell, id, opened, found, StayPages.Draft.wrongReceiving(from));
    }
    var wish =
        new StayCommand.AnswerReady(
            found.id(), instant(ready), day.orElse(null), shell.dates().now());
    return sent(shell, id, found, command, receives ? "receives" : "cannot_receive", wish, onward);
  }

  private RedirectView sent(
      Shell shell,
      PathwayId id,
      Stay stay,
      UUID command,
      String form,
      StayCommand wish,
      RedirectAttributes onward) {
    var answer =
        pathways.byPerson(
            shell.viewer(), id, command, shell.dates().now(), new PathwayCommand.OfStay(wish));
    onward.addFlashAttribute(
        Flash.ATTRIBUTE,
        switch (answer) {
          case Answer.Committed _ -> Flash.done("stay.flash." + form);
          case Answer.Refused(var refusal) -> Flash.refused("refusal." + refusal.code());
        });
    var view = new RedirectView(StayCards.address(id, stay.id()));
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private ResponseEntity<JteModel> again(
      Shell shell, PathwayId id, Pathway pathway, Stay stay, StayPages.Draft draft) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, pathway, stay, draft));
  }

  private static boolean isOffered(Shell shell, DischargePlans.Said said, String reason) {
    return Reasons.offered(shell.voice(), said).stream()
        .map(Choice::value)
        .anyMatch(reason::equals);
  }

  private Pathway enter(Shell shell, PathwayId id, String what) {
    return door.enter(shell.viewer(), id, what, shell.dates().now())
        .orElseThrow(StayRoute::unknown);
  }

  private static Stay found(Pathway pathway, String stay) {
    return pathway.stays().find(new StayId(read(stay))).orElseThrow(StayRoute::unknown);
  }

  // What no page sent answers no notice.
  private static Instant instant(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeException _) {
      return Instant.EPOCH;
    }
  }

  private static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static UUID read(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException _) {
      throw unknown();
    }
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
