package medspil.need.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.citizen.Pathway;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.need.AssessmentId;
import medspil.need.NeedCommand;
import medspil.need.NeedTable;
import medspil.order.Coded;
import medspil.page.Flash;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// *Behov*: what a citizen needs, as each sees it, and how that has changed.
@RestController
@RequestMapping("/citizens/{pathway}/need")
final class NeedsRoute {
  private final NeedDoor door;
  private final NeedsPages pages;
  private final NeedTable table;
  private final Supplier<UUID> ids;

  NeedsRoute(NeedDoor door, NeedsPages pages, NeedTable table, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.table = table;
    this.ids = ids;
  }

  @GetMapping
  Object show(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "") String now) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "need");
    return shell.viewer().isCitizen()
        ? NeedDoor.to("/mine/need")
        : pages.of(
            shell,
            id,
            opened,
            new NeedsPages.Compare(uuid(before).orElse(null), uuid(now).orElse(null)),
            NeedDraft.NONE);
  }

  @PostMapping
  Object begin(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "need.form");
    var form = new NeedForm("begin", given, ids);
    var today = shell.dates().today();
    var day = form.past("day", opened.citizen().birth(), today);
    if (form.isWrong()) {
      return again(shell, id, opened, form.draft(null));
    }
    // The same form twice leads to the same assessment.
    var assessment = new AssessmentId(command);
    var wish =
        new NeedCommand.BeginAssessment(
            assessment,
            day,
            form.ticked("clarification"),
            today,
            Side.AUTHORITY,
            shell.dates().now());
    var refusal = door.carriedOut(shell, id, command, List.of(wish));
    return refusal.isPresent()
        ? again(shell, id, opened, form.draft(refusal.get()))
        : done(onward, "need.flash.begun", NeedsPages.address(id) + "/" + assessment);
  }

  @PostMapping("/work")
  Object work(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "need.form");
    var form = new NeedForm("work", given, ids);
    var today = shell.dates().today();
    var status = form.chosen("status", offered(today));
    var day = form.past("day", opened.citizen().birth(), today);
    var words = form.note("words");
    if (form.isWrong()) {
      return again(shell, id, opened, form.draft(null));
    }
    var wish =
        new NeedCommand.StateWork(status, day, words, today, Side.AUTHORITY, shell.dates().now());
    var refusal = door.carriedOut(shell, id, command, List.of(wish));
    return refusal.isPresent()
        ? again(shell, id, opened, form.draft(refusal.get()))
        : done(onward, "need.flash.work", NeedsPages.address(id) + "#work");
  }

  private Set<String> offered(LocalDate today) {
    return table.offered(NeedTable.Kind.WORK, today).stream()
        .map(Coded::code)
        .collect(Collectors.toSet());
  }

  private ResponseEntity<JteModel> again(
      Shell shell, PathwayId id, Pathway pathway, NeedDraft draft) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, pathway, NeedsPages.Compare.LAST, draft));
  }

  static Object done(RedirectAttributes onward, String flash, String address) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(flash));
    return NeedDoor.to(address);
  }

  static Optional<UUID> uuid(String written) {
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(written));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
