package medspil.discharge.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.discharge.FollowUpId;
import medspil.discharge.HandOverId;
import medspil.discharge.TreatmentId;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.stay.Stay;
import medspil.stay.StayId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is said, agreed on and checked on the way home: each form of the page of a discharge.
@RestController
@RequestMapping("/admissions/{pathway}/{stay}")
final class GoingHomeRoute {
  private final PathwayDesk desk;
  private final ReadyPages pages;
  private final HomeForms forms;

  GoingHomeRoute(PathwayDesk desk, ReadyPages pages, HomeForms forms) {
    this.desk = desk;
    this.pages = pages;
    this.forms = forms;
  }

  @PostMapping(
      "/going-home/{form:words|talk|held|treatments|forecast|forecast-read|medicine|training|contract|phone|hand-over|follow-up}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID stay,
      @PathVariable String form,
      Sent sent) {
    var at = enter(shell, pathway, stay);
    var read = forms.read(at.view(shell, pages), at.own(shell), form, sent.values());
    return answer(shell, at, sent.command(), form, read);
  }

  @PostMapping("/treatments/{point}/{form:say-back|confirm|correct|drop}")
  Reply<JteModel> treat(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID stay,
      @PathVariable UUID point,
      @PathVariable String form,
      Sent sent) {
    var at = enter(shell, pathway, stay);
    var treatment = new TreatmentId(point);
    var read = forms.read(at.view(shell, pages), at.own(shell), treatment, form, sent.values());
    return answer(shell, at, sent.command(), form, read);
  }

  @PostMapping("/hand-overs/{handOver}/{form:accept|decline|enough|not-enough|withdraw}")
  Reply<JteModel> handOver(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID stay,
      @PathVariable UUID handOver,
      @PathVariable String form,
      Sent sent) {
    var at = enter(shell, pathway, stay);
    var id = new HandOverId(handOver);
    var read = forms.read(at.view(shell, pages), id, form, sent.values());
    return answer(shell, at, sent.command(), form, read);
  }

  @PostMapping("/follow-ups/{point}/{form:held|missed}")
  Reply<JteModel> followUp(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID stay,
      @PathVariable UUID point,
      @PathVariable String form,
      Sent sent) {
    var at = enter(shell, pathway, stay);
    var id = new FollowUpId(point);
    var read = forms.read(at.view(shell, pages), id, form, sent.values());
    return answer(shell, at, sent.command(), "follow_up_" + form, read);
  }

  /// A form at one stay of one citizen.
  private record At(PathwayId id, Pathway pathway, Stay stay) {
    HomeView view(Shell shell, ReadyPages pages) {
      return pages.view(shell, id, pathway, stay, HomeDraft.NONE);
    }

    UUID own(Shell shell) {
      return HomeView.own(shell, stay).orElse(shell.viewer().person());
    }
  }

  private Reply<JteModel> answer(
      Shell shell, At at, UUID command, String form, FormReading.Read read) {
    var wish = read.wish();
    if (wish == null) {
      return again(shell, at, read.sent());
    }
    var wishes = Stream.of(new PathwayCommand.OfDischarge(wish));
    return desk.refused(shell, at.id(), command, wishes, List.of())
        .map(refusal ->
            again(
                shell,
                enter(shell, at.id().value(), at.stay().id().value()),
                read.sent().refused(refusal)))
        .orElseGet(() ->
            Reply.done(
                "discharge.flash." + form.replace('-', '_'),
                ReadyPages.stayAddress(at.id(), at.stay()) + "/home"));
  }

  private Reply<JteModel> again(Shell shell, At at, HomeDraft draft) {
    return Reply.again(pages.of(shell, at.id(), at.pathway(), at.stay(), Draft.NONE, draft));
  }

  private At enter(Shell shell, UUID pathway, UUID stay) {
    var id = new PathwayId(pathway);
    var opened = desk.enter(shell, id, "discharge", Category.COORDINATION);
    var found = opened.stays().find(new StayId(stay)).orElseThrow(NotThere::new);
    return new At(id, opened, found);
  }
}
