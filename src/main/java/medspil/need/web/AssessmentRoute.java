package medspil.need.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.goal.Side;
import medspil.journal.PathwayId;
import medspil.need.Assessment;
import medspil.need.AssessmentId;
import medspil.need.Informant;
import medspil.need.NeedCommand;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One assessment: read by all whom it is open to, written theme by theme while it is under way.
@RestController
@RequestMapping("/citizens/{pathway}/need/{assessment}")
final class AssessmentRoute {
  private final NeedDoor door;
  private final NeedsPages needs;
  private final AssessmentPages pages;
  private final Supplier<UUID> ids;

  AssessmentRoute(NeedDoor door, NeedsPages needs, AssessmentPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.needs = needs;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping
  Reply<JteModel> show(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID assessment,
      @RequestParam(defaultValue = "") String as) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "need.assessment");
    var one = found(opened, assessment);
    var side = side(shell, id, opened);
    return shell.viewer().isCitizen()
        ? Reply.at("/mine/need")
        : Reply.shown(pages.of(shell, id, opened, one, side, informant(as, side), SentForm.NONE));
  }

  @PostMapping
  Reply<JteModel> save(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID assessment, Sent sent) {
    return write(shell, pathway, assessment, sent, false);
  }

  @PostMapping("/complete")
  Reply<JteModel> complete(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID assessment, Sent sent) {
    return write(shell, pathway, assessment, sent, true);
  }

  private Reply<JteModel> write(
      Shell shell, UUID pathway, UUID assessment, Sent sent, boolean complete) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "need.form");
    var one = found(opened, assessment);
    var side = side(shell, id, opened);
    if (side == null || shell.viewer().isCitizen()) {
      throw new NotThere();
    }
    var informant = informant(sent.text("informant"), side);
    var form = sent.as("views");
    var read = new NeedForm(form, ids);
    var words = needs.words(shell, id, opened.needs());
    List<NeedCommand> wishes =
        new ArrayList<>(
            new AssessmentReader(shell, needs.table(), one, words, side).read(read, informant));
    if (complete) {
      wishes.add(
          new NeedCommand.CompleteAssessment(
              one.id(),
              needs.table().keys(one.day()),
              read.ticked("rest"),
              side,
              shell.dates().now()));
    }
    if (!door.carriedOut(shell, id, form, wishes)) {
      return Reply.again(pages.of(shell, id, opened, one, side, informant, form));
    }
    return complete
        ? Reply.done("need.flash.completed", NeedsPages.address(id))
        : Reply.done(
            "need.flash.saved",
            NeedsPages.address(id) + "/" + one.id() + "?as=" + NeedWords.code(informant));
  }

  private static Assessment found(Pathway pathway, UUID id) {
    return pathway.needs().find(new AssessmentId(id)).orElseThrow(NotThere::new);
  }

  private @Nullable Side side(Shell shell, PathwayId id, Pathway pathway) {
    Set<Side> sides = door.sides(shell, id, pathway);
    return Stream.of(Side.AUTHORITY, Side.PROVIDER)
        .filter(sides::contains)
        .findFirst()
        .orElse(null);
  }

  /// The one that was asked for, where it may be; else the writer's own.
  private static Informant informant(String as, @Nullable Side side) {
    var own = side == null ? Informant.OTHER : Informant.of(side);
    return Stream.of(Informant.values())
        .filter(one -> one.name().equalsIgnoreCase(as))
        .filter(one -> side != null && one.mayBeWrittenBy(side))
        .findFirst()
        .orElse(own);
  }
}
