package medspil.stay.web;

import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.DischargePlans;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.directory.Directory;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.stay.Stay;
import medspil.stay.StayCommand;
import medspil.stay.StayId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// One stay, and what the ward says about going home.
@RestController
final class StayRoute {
  private final PathwayDesk desk;
  private final StayPages pages;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;

  StayRoute(
      PathwayDesk desk,
      StayPages pages,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory) {
    this.desk = desk;
    this.pages = pages;
    this.agreements = agreements;
    this.directory = directory;
  }

  @GetMapping("/admissions/{pathway}/{stay}")
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID stay) {
    var id = new PathwayId(pathway);
    var opened = desk.open(shell, id, "stay", Category.COORDINATION);
    return pages.of(shell, id, opened, found(opened, stay), StayPages.Draft.NONE);
  }

  /// A day up to a weekend or holiday is asked about once more, with what the agreements say of it.
  @PostMapping("/admissions/{pathway}/{stay}/plan")
  Reply<JteModel> plan(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID stay, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = enter(shell, id, "stay.plan");
    var found = found(opened, stay);
    var day = sent.text("day");
    var reason = sent.text("reason");
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
    return answer(shell, id, found, sent.command(), "plan", wish);
  }

  @PostMapping("/admissions/{pathway}/{stay}/{form:ready|not-ready|close}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID stay,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var found = found(enter(shell, id, "stay." + form), stay);
    var now = shell.dates().now();
    var wish =
        switch (form) {
          case "ready" -> new StayCommand.DeclareReady(found.id(), now);
          case "not-ready" -> new StayCommand.WithdrawReady(found.id(), now);
          default -> new StayCommand.CloseByHand(found.id(), now);
        };
    return answer(shell, id, found, sent.command(), form.replace('-', '_'), wish);
  }

  /// The municipality says from which day it can receive the citizen, or that it cannot.
  @PostMapping("/admissions/{pathway}/{stay}/receiving")
  Reply<JteModel> receive(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID stay, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = enter(shell, id, "stay.receiving");
    var found = found(opened, stay);
    var from = sent.text("from");
    var receives = sent.text("can").equals("true");
    var day = receives ? date(from) : Optional.<LocalDate>empty();
    if (receives && day.filter(one -> !one.isBefore(shell.dates().today())).isEmpty()) {
      return again(shell, id, opened, found, StayPages.Draft.wrongReceiving(from));
    }
    var wish =
        new StayCommand.AnswerReady(
            found.id(), instant(sent.text("ready")), day.orElse(null), shell.dates().now());
    return answer(shell, id, found, sent.command(), receives ? "receives" : "cannot_receive", wish);
  }

  private Reply<JteModel> answer(
      Shell shell, PathwayId id, Stay stay, UUID command, String form, StayCommand wish) {
    var address = StayCards.address(id, stay.id());
    var wishes = Stream.of(new PathwayCommand.OfStay(wish));
    return desk.refused(shell, id, command, wishes, List.of())
        .map(refusal -> Reply.<JteModel>refused(refusal, address))
        .orElseGet(() -> Reply.done("stay.flash." + form, address));
  }

  private Reply<JteModel> again(
      Shell shell, PathwayId id, Pathway pathway, Stay stay, StayPages.Draft draft) {
    return Reply.again(pages.of(shell, id, pathway, stay, draft));
  }

  private static boolean isOffered(Shell shell, DischargePlans.Said said, String reason) {
    return Reasons.offered(shell.voice(), said).stream()
        .map(Choice::value)
        .anyMatch(reason::equals);
  }

  private Pathway enter(Shell shell, PathwayId id, String what) {
    return desk.enter(shell, id, what, Category.COORDINATION);
  }

  private static Stay found(Pathway pathway, UUID stay) {
    return pathway.stays().find(new StayId(stay)).orElseThrow(NotThere::new);
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
}
