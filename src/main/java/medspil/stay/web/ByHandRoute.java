package medspil.stay.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.citizen.PersonalNumber;
import medspil.citizen.ReportByHand;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.stay.ByHand;
import medspil.stay.Claim;
import medspil.stay.Stay;
import medspil.stay.StayCommand;
import medspil.stay.StayId;
import medspil.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// A ward without a record system that sends messages tells of an admission, and of what comes
/// after it.
@RestController
final class ByHandRoute {
  private final ReportByHand report;
  private final PathwayDesk desk;
  private final ByHandForms forms;
  private final StayPages pages;
  private final Templates templates;

  ByHandRoute(
      ReportByHand report,
      PathwayDesk desk,
      ByHandForms forms,
      StayPages pages,
      Templates templates) {
    this.report = report;
    this.desk = desk;
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
  Reply<JteModel> begin(Shell shell, Sent sent) {
    onlyWards(shell);
    var form = sent.as(ByHandForms.NEW);
    var line = forms.first(shell, form);
    var number = PersonalNumber.typed(form.text("number"));
    if (number.isEmpty()) {
      form.wrong("number", "stay.hand.wrong.number");
    }
    if (line == null || number.isEmpty() || form.isWrong()) {
      return Reply.again(page(shell, form));
    }
    var claim = ByHand.begins(line, form.has("report"));
    return report
        .report(shell.viewer(), number.get(), form.command(), claim, shell.dates().now())
        .map(put ->
            Reply.<JteModel>done("stay.flash.hand", StayCards.address(put.pathway(), put.stay())))
        .orElseGet(() -> Reply.again(page(shell, form.refused("stay.hand.nothing_kept"))));
  }

  @PostMapping("/admissions/{pathway}/{stay}/{form:say|move|unsay}")
  Reply<JteModel> follow(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID stay,
      @PathVariable String form,
      Sent asked) {
    var id = new PathwayId(pathway);
    var opened = desk.enter(shell, id, "stay.by_hand", Category.COORDINATION);
    var known = opened.stays().find(new StayId(stay)).orElseThrow(NotThere::new);
    var sent = asked.as(form);
    var more = forms.more(shell, known, sent);
    if (more == null || (!sent.is("unsay") && more.move() == null)) {
      throw new NotThere();
    }
    return claim(shell, known, sent)
        .map(claim -> said(shell, id, sent.command(), known, claim))
        .orElseGet(() -> Reply.again(again(shell, id, opened, known, sent)));
  }

  private Optional<Claim> claim(Shell shell, Stay stay, SentForm sent) {
    if (sent.is("unsay")) {
      return ByHand.takesBack(stay, sent.command(), shell.dates().now());
    }
    var line =
        sent.is(ByHandForms.MOVE) ? forms.moved(shell, stay, sent) : forms.next(shell, stay, sent);
    return Optional.ofNullable(line).map(one -> ByHand.follows(stay, one));
  }

  private Reply<JteModel> said(Shell shell, PathwayId id, UUID command, Stay stay, Claim claim) {
    var wishes = Stream.of(new PathwayCommand.OfStay(new StayCommand.Report(claim)));
    // A stay that was taken back wholly is no longer the ward's to see.
    var gone = claim.about().contains(stay.history().getFirst().claim().id());
    var address = gone ? "/admissions" : StayCards.address(id, stay.id());
    return desk.refused(shell, id, command, wishes, List.of())
        .map(refusal -> Reply.<JteModel>refused(refusal, address))
        .orElseGet(() -> Reply.done("stay.flash.hand", address));
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
}
