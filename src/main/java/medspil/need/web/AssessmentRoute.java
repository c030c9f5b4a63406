package medspil.need.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
  Object show(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID assessment,
      @RequestParam(defaultValue = "") String as) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "need.assessment");
    var one = found(opened, assessment);
    if (shell.viewer().isCitizen()) {
      return NeedDoor.to("/mine/need");
    }
    var side = side(shell, id, opened);
    return pages.of(shell, id, opened, one, side, informant(as, side), NeedDraft.NONE);
  }

  @PostMapping
  Object save(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID assessment,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    return write(shell, pathway, assessment, command, given, false, onward);
  }

  @PostMapping("/complete")
  Object complete(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID assessment,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    return write(shell, pathway, assessment, command, given, true, onward);
  }

  private Object write(
      Shell shell,
      UUID pathway,
      UUID assessment,
      UUID command,
      Map<String, String> given,
      boolean complete,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "need.form");
    var one = found(opened, assessment);
    var side = side(shell, id, opened);
    if (side == null || shell.viewer().isCitizen()) {
      throw NeedDoor.unknown();
    }
    var informant = informant(given.getOrDefault("informant", ""), side);
    var form = new NeedForm("views", given, ids);
    var words = needs.words(shell, id, opened.needs());
    List<NeedCommand> wishes =
        new ArrayList<>(
            new AssessmentReader(shell, needs.table(), one, words, side).read(form, informant));
    if (form.isWrong()) {
      return again(shell, id, opened, one, side, informant, form.draft(null));
    }
    if (complete) {
      wishes.add(
          new NeedCommand.CompleteAssessment(
              one.id(),
              needs.table().keys(one.day()),
              form.ticked("rest"),
              side,
              shell.dates().now()));
    }
    var refusal = door.carriedOut(shell, id, command, wishes);
    if (refusal.isPresent()) {
      return again(shell, id, opened, one, side, informant, form.draft(refusal.get()));
    }
    return complete
        ? NeedsRoute.done(onward, "need.flash.completed", NeedsPages.address(id))
        : NeedsRoute.done(
            onward,
            "need.flash.saved",
            NeedsPages.address(id) + "/" + one.id() + "?as=" + NeedWords.code(informant));
  }

  private ResponseEntity<JteModel> again(
      Shell shell,
      PathwayId id,
      Pathway pathway,
      Assessment one,
      Side side,
      Informant informant,
      NeedDraft draft) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, pathway, one, side, informant, draft));
  }

  private static Assessment found(Pathway pathway, UUID id) {
    return pathway.needs().find(new AssessmentId(id)).orElseThrow(NeedDoor::unknown);
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
