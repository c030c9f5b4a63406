package medspil.stay.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.citizen.PersonalNumber;
import medspil.citizen.ReportByHand;
import medspil.journal.Answer;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.stay.ByHand;
import medspil.stay.Claim;
import medspil.stay.Stay;
import medspil.stay.StayCommand;
import medspil.stay.StayId;
import medspil.templates.Templates;
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

/// A ward without a record system that sends messages tells of an admission, and of what comes
/// after it.
@RestController
final class ByHandRoute {
  private final ReportByHand report;
  private final PathwayDoor door;
  private final Pathways pathways;
  private final ByHandForms forms;
  private final StayPages pages;
  private final Templates templates;

  ByHandRoute(
      ReportByHand report,
      PathwayDoor door,
      Pathways pathways,
      ByHandForms forms,
      StayPages pages,
      Templates templates) {
    this.report = report;
    this.door = door;
    this.pathways = pathways;
    this.forms = forms;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/admissions/new")
  JteModel show(Shell shell) {
    onlyWards(shell);
    return page(shell, SentForm.NONE);
  }

  @PostMapping("/admissions/new")
  Object begin(
      Shell shell,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    onlyWards(shell);
    var form = new SentForm(ByHandForms.NEW, given);
    var line = forms.first(shell, command, form);
    var number = PersonalNumber.typed(form.text("number"));
    if (number.isEmpty()) {
      form.wrong("number", "stay.hand.wrong.number");
    }
    if (line == null || number.isEmpty() || form.isWrong()) {
      return unprocessable(page(shell, form));
    }
    var claim = ByHand.begins(line, form.has("report"));
    return report
        .report(shell.viewer(), number.get(), command, claim, shell.dates().now())
        .<Object>map(put ->
            to(onward, Flash.done("stay.flash.hand"), StayCards.address(put.pathway(), put.stay())))
        .orElseGet(() -> unprocessable(page(shell, form.refused("stay.hand.nothing_kept"))));
  }

  @PostMapping("/admissions/{pathway}/{stay}/{form:say|move|unsay}")
  Object follow(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID stay,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened =
        door.enter(shell.viewer(), id, "stay.by_hand", shell.dates().now())
            .orElseThrow(ByHandRoute::unknown);
    var known = opened.stays().find(new StayId(stay)).orElseThrow(ByHandRoute::unknown);
    var sent = new SentForm(form, given);
    var more = forms.more(shell, known, sent);
    if (more == null || (!sent.is("unsay") && more.move() == null)) {
      throw unknown();
    }
    return claim(shell, command, known, sent)
        .<Object>map(claim -> said(shell, id, command, known, claim, onward))
        .orElseGet(() -> unprocessable(again(shell, id, opened, known, sent)));
  }

  private Optional<Claim> claim(Shell shell, UUID command, Stay stay, SentForm sent) {
    if (sent.is("unsay")) {
      return ByHand.takesBack(stay, command, shell.dates().now());
    }
    var line =
        sent.is(ByHandForms.MOVE)
            ? forms.moved(shell, command, stay, sent)
            : forms.next(shell, command, stay, sent);
    return Optional.ofNullable(line).map(one -> ByHand.follows(stay, one));
  }

  private RedirectView said(
      Shell shell, PathwayId id, UUID command, Stay stay, Claim claim, RedirectAttributes onward) {
    var wish = new PathwayCommand.OfStay(new StayCommand.Report(claim));
    var flash =
        switch (pathways.byPerson(shell.viewer(), id, command, shell.dates().now(), wish)) {
          case Answer.Committed _ -> Flash.done("stay.flash.hand");
          case Answer.Refused(var refusal) -> Flash.refused("refusal." + refusal.code());
        };
    // A stay that was taken back wholly is no longer the ward's to see.
    var gone = claim.about().contains(stay.history().getFirst().claim().id());
    return to(onward, flash, gone ? "/admissions" : StayCards.address(id, stay.id()));
  }

  private JteModel again(Shell shell, PathwayId id, Pathway pathway, Stay stay, SentForm sent) {
    return pages.of(shell, id, pathway, stay, StayPages.Draft.NONE, sent);
  }

  private JteModel page(Shell shell, SentForm form) {
    var titled = shell.titled(shell.say("stay.hand.title")).at(Menu.ADMITTED);
    return templates.stayByhand(titled, forms.page(shell, form));
  }

  private void onlyWards(Shell shell) {
    if (forms.wards(shell).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  private static ResponseEntity<JteModel> unprocessable(JteModel page) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
  }

  private static RedirectView to(RedirectAttributes onward, Flash flash, String address) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, flash);
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
