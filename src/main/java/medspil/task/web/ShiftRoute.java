package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.task.TaskCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// *Min vagt*: the worklist of a shift, and what one shift hands to the next. It is a view and a
/// note: no task is hidden or moved by it.
@RestController
@RequestMapping("/shift")
final class ShiftRoute {
  private static final int LONGEST = 500;

  private final ShiftPages pages;
  private final PathwayDesk desk;
  private final Supplier<UUID> ids;

  ShiftRoute(ShiftPages pages, PathwayDesk desk, Supplier<UUID> ids) {
    this.pages = pages;
    this.desk = desk;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @RequestParam(required = false) @Nullable String unit) {
    return pages.of(shell, on(shell, unit), SentForm.NONE);
  }

  @PostMapping("/leave")
  Reply<JteModel> leave(Shell shell, Sent sent) {
    var on = on(shell, sent.text("unit"));
    var form = sent.as("leave");
    var wishes = leaving(shell, on, form);
    if (wishes.isEmpty() && !form.isWrong()) {
      form.refused("task.shift.nothing");
    }
    if (wishes.isEmpty() || form.isWrong()) {
      return Reply.again(pages.of(shell, on, form));
    }
    return done(shell, on, sent.command(), wishes, "task.flash.left");
  }

  @PostMapping("/take")
  Reply<JteModel> take(Shell shell, Sent sent) {
    var on = on(shell, sent.text("unit"));
    var asked = sent.values().getOrDefault("hand_over", List.of());
    var wishes = new LinkedHashMap<PathwayId, List<PathwayCommand>>();
    pages.left(shell, on).stream()
        .filter(one -> one.takenAt() == null)
        .filter(one -> !one.by().equals(shell.viewer().person()))
        .filter(one -> asked.contains("all") || asked.contains(one.handOver().toString()))
        .forEach(one ->
            wishes
                .computeIfAbsent(one.pathway(), _ -> new ArrayList<>())
                .add(
                    new PathwayCommand.OfTask(
                        new TaskCommand.TakeUp(one.task(), one.handOver(), shell.dates().now()))));
    return done(shell, on, sent.command(), wishes, "task.flash.taken");
  }

  private ShiftPages.On on(Shell shell, @Nullable String unit) {
    return pages.on(shell, unit).orElseThrow(NotThere::new);
  }

  /// What was written beside the tasks that the unit owes; all of it, or what is wrong.
  private Map<PathwayId, List<PathwayCommand>> leaving(
      Shell shell, ShiftPages.On on, SentForm sent) {
    var wishes = new LinkedHashMap<PathwayId, List<PathwayCommand>>();
    for (var task : pages.owed(shell, on)) {
      var name = ShiftPages.WORDS + task.id().value();
      var words = sent.text(name);
      if (words.length() > LONGEST) {
        sent.wrong(name, "page.wrong.long");
      } else if (!words.isEmpty()) {
        var note = new Note(new NoteId(ids.get()), words);
        var wish = new TaskCommand.Leave(task.id(), ids.get(), note, shell.dates().now());
        wishes
            .computeIfAbsent(task.pathway(), _ -> new ArrayList<>())
            .add(new PathwayCommand.OfTask(wish));
      }
    }
    return wishes;
  }

  // A course each: what was done meanwhile on one keeps nothing of the others from being said.
  private Reply<JteModel> done(
      Shell shell,
      ShiftPages.On on,
      UUID command,
      Map<PathwayId, List<PathwayCommand>> wishes,
      String told) {
    var refused = 0;
    for (var one : wishes.entrySet()) {
      var why = desk.refused(shell, one.getKey(), command, one.getValue().stream(), List.of());
      refused += why.isPresent() ? 1 : 0;
    }
    return new Reply.Onward<>(
        "/shift?unit=" + on.unit().id(),
        refused == 0 ? Flash.done(told) : Flash.notice("task.flash.some_over"));
  }
}
