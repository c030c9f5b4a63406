package medspil.servicemodel.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.journal.Category;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.servicemodel.CourseId;
import medspil.servicemodel.ModelCommand;
import medspil.servicemodel.ModelCourse;
import medspil.servicemodel.ReachedPoint;
import medspil.servicemodel.SiteModels;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A citizen's courses by service models: the points reached, their checklists, and what matters.
@RestController
@RequestMapping("/citizens/{pathway}/service-models")
record ModelCourseRoute(
    PathwayDesk desk,
    ModelCoursePages pages,
    ContactForms contacts,
    SiteModels sites,
    Supplier<UUID> ids) {

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    return page(shell, new PathwayId(pathway), SentForm.NONE);
  }

  @PostMapping("/{form:begin|reach|matters|tick|untick|series|contact|tell|drop|end}")
  Reply<JteModel> act(
      Shell shell, @PathVariable UUID pathway, @PathVariable String form, Sent sent) {
    var id = new PathwayId(pathway);
    var known = desk.enter(shell, id, "service_model.form", Category.COORDINATION);
    var filled = sent.as(named(form, sent));
    var wishes = read(shell, id, known, form, filled).stream().map(PathwayCommand.OfModel::new);
    return desk.carriedOut(shell, id, filled, wishes)
        ? Reply.done("servicemodel.flash." + form, ModelCoursePages.address(id))
        : Reply.again(page(shell, id, filled));
  }

  private JteModel page(Shell shell, PathwayId id, SentForm form) {
    var opened = desk.open(shell, id, "service_model", Category.COORDINATION);
    return pages.of(shell, id, opened, form);
  }

  private List<ModelCommand> read(
      Shell shell, PathwayId id, Pathway known, String form, SentForm sent) {
    var now = shell.dates().now();
    if (form.equals("begin")) {
      return begin(shell, sent);
    }
    var course =
        known.modelCourses().all().stream()
            .filter(one -> one.id().toString().equals(sent.text("course")))
            .findFirst()
            .orElseThrow(NotThere::new);
    var at = new ContactWriter.Looked(shell, id, known, course, Map.of(), sent);
    return switch (form) {
      case "series" -> contacts.series(at);
      case "contact" -> contacts.contact(at);
      case "tell" -> contacts.tell(at);
      case "drop" -> contacts.drop(at);
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

  private static UUID point(ModelCourse course, SentForm sent) {
    return course.points().stream()
        .map(ReachedPoint::id)
        .filter(one -> one.toString().equals(sent.text("point")))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  // One stands under each course, or under each contact.
  private static String named(String form, Sent sent) {
    return switch (form) {
      case "begin" -> form;
      case "tell", "drop" -> form + "-" + sent.text("contact");
      default -> form + "-" + sent.text("course");
    };
  }

  private static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
