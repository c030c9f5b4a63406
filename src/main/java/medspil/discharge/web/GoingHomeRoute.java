package medspil.discharge.web;

import java.util.Map;
import java.util.UUID;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.discharge.FollowUpId;
import medspil.discharge.HandOverId;
import medspil.discharge.TreatmentId;
import medspil.journal.Answer;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.Shell;
import medspil.stay.Stay;
import medspil.stay.StayId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// What is said, agreed on and checked on the way home: each form of the page of a discharge.
@RestController
@RequestMapping("/admissions/{pathway}/{stay}")
final class GoingHomeRoute {
  private final PathwayDoor door;
  private final Pathways pathways;
  private final ReadyPages pages;
  private final HomeForms forms;

  GoingHomeRoute(PathwayDoor door, Pathways pathways, ReadyPages pages, HomeForms forms) {
    this.door = door;
    this.pathways = pathways;
    this.pages = pages;
    this.forms = forms;
  }

  @PostMapping(
      "/going-home/{form:words|talk|held|treatments|forecast|forecast-read|medicine|training|contract|phone|hand-over|follow-up}")
  Object send(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String stay,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam MultiValueMap<String, String> given,
      RedirectAttributes onward) {
    var at = enter(shell, pathway, stay);
    var read = forms.read(at.view(shell, pages), at.own(shell), form, Map.copyOf(given));
    return answer(shell, at, command, form, read, onward);
  }

  @PostMapping("/treatments/{point}/{form:say-back|confirm|correct|drop}")
  Object treat(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String stay,
      @PathVariable String point,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam MultiValueMap<String, String> given,
      RedirectAttributes onward) {
    var at = enter(shell, pathway, stay);
    var treatment = new TreatmentId(read(point));
    var read = forms.read(at.view(shell, pages), at.own(shell), treatment, form, Map.copyOf(given));
    return answer(shell, at, command, form, read, onward);
  }

  @PostMapping("/hand-overs/{handOver}/{form:accept|decline|enough|not-enough|withdraw}")
  Object handOver(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String stay,
      @PathVariable String handOver,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam MultiValueMap<String, String> given,
      RedirectAttributes onward) {
    var at = enter(shell, pathway, stay);
    var id = new HandOverId(read(handOver));
    var read = forms.read(at.view(shell, pages), id, form, Map.copyOf(given));
    return answer(shell, at, command, form, read, onward);
  }

  @PostMapping("/follow-ups/{point}/{form:held|missed}")
  Object followUp(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String stay,
      @PathVariable String point,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam MultiValueMap<String, String> given,
      RedirectAttributes onward) {
    var at = enter(shell, pathway, stay);
    var id = new FollowUpId(read(point));
    var read = forms.read(at.view(shell, pages), id, form, Map.copyOf(given));
    return answer(shell, at, command, "follow_up_" + form, read, onward);
  }

  /// A form at one stay of one citizen.
  private record At(PathwayId id, Pathway pathway, Stay stay) {
    HomeView view(Shell shell, ReadyPages pages) {
      return pages.view(shell, id, pathway, stay, Sent.NONE);
    }

    UUID own(Shell shell) {
      return HomeView.own(shell, stay).orElse(shell.viewer().person());
    }
  }

  private Object answer(
      Shell shell,
      At at,
      UUID command,
      String form,
      FormReading.Read read,
      RedirectAttributes onward) {
    var wish = read.wish();
    if (wish == null) {
      return again(shell, at, read.sent());
    }
    var answer =
        pathways.byPerson(
            shell.viewer(),
            at.id(),
            command,
            shell.dates().now(),
            new PathwayCommand.OfDischarge(wish));
    return switch (answer) {
      case Answer.Refused(var refusal) ->
          again(
              shell,
              enter(shell, at.id().value().toString(), at.stay().id().toString()),
              new Sent(
                  read.sent().form(),
                  read.sent().given(),
                  Map.of("", "refusal." + refusal.code())));
      case Answer.Committed _ -> {
        onward.addFlashAttribute(
            Flash.ATTRIBUTE, Flash.done("discharge.flash." + form.replace('-', '_')));
        var view = new RedirectView(ReadyPages.stayAddress(at.id(), at.stay()) + "/home");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        yield view;
      }
    };
  }

  private ResponseEntity<Object> again(Shell shell, At at, Sent sent) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, at.id(), at.pathway(), at.stay(), Draft.NONE, sent));
  }

  private At enter(Shell shell, String pathway, String stay) {
    var id = new PathwayId(read(pathway));
    var opened =
        door.enter(shell.viewer(), id, "discharge", shell.dates().now())
            .orElseThrow(GoingHomeRoute::unknown);
    var found = opened.stays().find(new StayId(read(stay))).orElseThrow(GoingHomeRoute::unknown);
    return new At(id, opened, found);
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
