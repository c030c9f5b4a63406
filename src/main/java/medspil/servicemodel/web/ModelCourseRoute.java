package medspil.servicemodel.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.journal.Answer;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.servicemodel.CourseId;
import medspil.servicemodel.ModelCommand;
import medspil.servicemodel.ModelCourse;
import medspil.servicemodel.ReachedPoint;
import medspil.servicemodel.SiteModels;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// A citizen's courses by service models: the points reached, their checklists, and what matters.
@RestController
@RequestMapping("/citizens/{pathway}/service-models")
record ModelCourseRoute(
    PathwayDoor door,
    Pathways pathways,
    ModelCoursePages pages,
    SiteModels sites,
    Supplier<UUID> ids) {

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    return pages.of(shell, id, opened(shell, id), SentForm.NONE);
  }

  @PostMapping("/{form:begin|reach|matters|tick|untick|end}")
  Object act(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var known =
        door.enter(shell.viewer(), id, "service_model.form", shell.dates().now())
            .orElseThrow(ModelCourseRoute::unknown);
    var sent = new SentForm(named(form, given), given);
    var wishes = read(shell, known, form, sent);
    if (!sent.isWrong()) {
      carriedOut(shell, id, command, wishes).ifPresent(sent::refused);
    }
    if (sent.isWrong() || sent.refusal() != null) {
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
          .body(pages.of(shell, id, opened(shell, id), sent));
    }
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("servicemodel.flash." + form));
    var view = new RedirectView(ModelCoursePages.address(id));
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private List<ModelCommand> read(Shell shell, Pathway known, String form, SentForm sent) {
    var now = shell.dates().now();
    if (form.equals("begin")) {
      return begin(shell, sent);
    }
    var course =
        known.modelCourses().all().stream()
            .filter(one -> one.id().toString().equals(sent.text("course")))
            .findFirst()
            .orElseThrow(ModelCourseRoute::unknown);
    return switch (form) {
      case "reach" -> reach(shell, course, sent);
      case "matters" ->
          List.of(
              new ModelCommand.SayMatters(
                  course.id(),
                  course.now().map(ReachedPoint::id).orElse(null),
                  note(sent.filled("words")),
                  shell.viewer().isCitizen(),
                  now));
      case "tick" ->
          List.of(
              new ModelCommand.Tick(
                  course.id(),
                  point(course, sent),
                  number(sent.text("item")),
                  shell.viewer().person(),
                  now));
      case "untick" ->
          List.of(
              new ModelCommand.Open(
                  course.id(), point(course, sent), number(sent.text("item")), now));
      default -> List.of(new ModelCommand.End(course.id(), now));
    };
  }

  private List<ModelCommand> begin(Shell shell, SentForm sent) {
    var chosen =
        pages.begins(shell).stream()
            .filter(one -> one.value().equals(sent.text("model")))
            .findFirst();
    if (chosen.isEmpty()) {
      sent.wrong("model", "servicemodel.wrong.choose");
      return List.of();
    }
    var parts = chosen.get().value().split("/", 2);
    return List.of(
        new ModelCommand.Begin(
            new CourseId(ids.get()), parts[0], UUID.fromString(parts[1]), shell.dates().now()));
  }

  // The list is the one that holds at the site today; what they say matters may come with it.
  private List<ModelCommand> reach(Shell shell, ModelCourse course, SentForm sent) {
    var site = sites.onDay(course.unit(), course.model(), shell.dates().today());
    var number = number(sent.text("point"));
    if (site.isEmpty() || number < 0 || number >= site.get().points().size()) {
      sent.wrong("point", "servicemodel.wrong.choose");
      return List.of();
    }
    var wishes = new ArrayList<ModelCommand>();
    var point = ids.get();
    var now = shell.dates().now();
    wishes.add(
        new ModelCommand.Reach(
            course.id(), point, site.get().points().get(number), site.get().version(), now));
    var words = sent.text("words");
    if (!words.isEmpty()) {
      wishes.add(new ModelCommand.SayMatters(course.id(), point, note(words), false, now));
    }
    return wishes;
  }

  private Optional<String> carriedOut(
      Shell shell, PathwayId id, UUID command, List<ModelCommand> wishes) {
    var all = wishes.stream().map(PathwayCommand.OfModel::new).toArray(PathwayCommand[]::new);
    return switch (pathways.byPerson(shell.viewer(), id, command, shell.dates().now(), all)) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  private Pathway opened(Shell shell, PathwayId id) {
    return door.open(shell.viewer(), id, "service_model", shell.dates().now())
        .orElseThrow(ModelCourseRoute::unknown);
  }

  private static UUID point(ModelCourse course, SentForm sent) {
    return course.points().stream()
        .map(ReachedPoint::id)
        .filter(one -> one.toString().equals(sent.text("point")))
        .findFirst()
        .orElseThrow(ModelCourseRoute::unknown);
  }

  // One stands under each course.
  private static String named(String form, Map<String, String> given) {
    return form.equals("begin") ? form : form + "-" + given.getOrDefault("course", "");
  }

  private static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
