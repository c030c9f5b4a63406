package medspil.need.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
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
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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
  Reply<JteModel> show(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "") String now) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "need");
    var compare = new NeedsPages.Compare(uuid(before).orElse(null), uuid(now).orElse(null));
    return shell.viewer().isCitizen()
        ? Reply.at("/mine/need")
        : Reply.shown(pages.of(shell, id, opened, compare, SentForm.NONE));
  }

  @PostMapping
  Reply<JteModel> begin(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "need.form");
    var form = sent.as("begin");
    var read = new NeedForm(form, ids);
    var today = shell.dates().today();
    var day = read.past("day", opened.citizen().birth(), today);
    // The same form twice leads to the same assessment.
    var assessment = new AssessmentId(sent.command());
    var wish =
        new NeedCommand.BeginAssessment(
            assessment,
            day,
            read.ticked("clarification"),
            today,
            Side.AUTHORITY,
            shell.dates().now());
    return door.carriedOut(shell, id, form, List.of(wish))
        ? Reply.done("need.flash.begun", NeedsPages.address(id) + "/" + assessment)
        : Reply.again(page(shell, id, opened, form));
  }

  @PostMapping("/work")
  Reply<JteModel> work(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "need.form");
    var form = sent.as("work");
    var read = new NeedForm(form, ids);
    var today = shell.dates().today();
    var status = read.chosen("status", offered(today));
    var day = read.past("day", opened.citizen().birth(), today);
    var words = read.note("words");
    var wish =
        new NeedCommand.StateWork(status, day, words, today, Side.AUTHORITY, shell.dates().now());
    return door.carriedOut(shell, id, form, List.of(wish))
        ? Reply.done("need.flash.work", NeedsPages.address(id) + "#work")
        : Reply.again(page(shell, id, opened, form));
  }

  private Set<String> offered(LocalDate today) {
    return table.offered(NeedTable.Kind.WORK, today).stream()
        .map(Coded::code)
        .collect(Collectors.toSet());
  }

  private JteModel page(Shell shell, PathwayId id, Pathway pathway, SentForm form) {
    return pages.of(shell, id, pathway, NeedsPages.Compare.LAST, form);
  }

  private static Optional<UUID> uuid(String written) {
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(written));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
