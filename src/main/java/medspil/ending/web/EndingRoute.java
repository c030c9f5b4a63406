package medspil.ending.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.ending.EndingCommand;
import medspil.ending.Evaluation;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.order.RequestId;
import medspil.page.Flash;
import medspil.page.SentForm;
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
import org.springframework.web.servlet.view.RedirectView;

/// *Afslutning*: how support is wound up, with all three.
@RestController
@RequestMapping("/citizens/{pathway}/order/{request}/ending")
final class EndingRoute {
  private final EndingDoor door;
  private final EndingPages pages;
  private final Supplier<UUID> ids;

  EndingRoute(EndingDoor door, EndingPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID request) {
    return page(shell, new PathwayId(pathway), request, SentForm.NONE);
  }

  @PostMapping("/{form:talk|tick|evaluate|next}")
  Object send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id);
    var contract = door.found(shell, opened, request);
    var sent = new SentForm(form, given);
    var wish = read(shell, contract.id(), sent, door.sides(shell, id, opened));
    if (wish != null && !sent.isWrong()) {
      var refusal = door.carriedOut(shell, id, command, wish);
      if (refusal.isEmpty()) {
        return done(onward, form, EndingPages.address(id, contract));
      }
      sent.refused(refusal.get());
    }
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(page(shell, id, request, sent));
  }

  /// Null when it cannot be read, which then stands in the form.
  private @Nullable EndingCommand read(
      Shell shell, RequestId contract, SentForm sent, Set<Side> sides) {
    var now = shell.dates().now();
    var by = by(sides);
    return switch (sent.form()) {
      case "talk" -> {
        var today = shell.dates().today();
        var day = sent.day("day", today);
        var words = sent.filled("words");
        yield day == null
            ? null
            : new EndingCommand.NoteDialogue(contract, day, note(words), by, today, now);
      }
      case "tick" -> {
        if (!pages.points().contains(sent.text("point"))) {
          throw EndingDoor.unknown();
        }
        yield new EndingCommand.TickPoint(contract, sent.text("point"), !sent.has("undo"), by, now);
      }
      case "evaluate" -> {
        var words = sent.text("words");
        yield new EndingCommand.Evaluate(
            contract, helped(sent).orElse(null), words.isEmpty() ? null : note(words), by, now);
      }
      default -> new EndingCommand.SayNext(contract, note(sent.filled("words")), by, now);
    };
  }

  private static Side by(Set<Side> sides) {
    return Stream.of(Side.AUTHORITY, Side.PROVIDER)
        .filter(sides::contains)
        .findFirst()
        .orElse(Side.CITIZEN);
  }

  private static Optional<Evaluation.Helped> helped(SentForm sent) {
    return Stream.of(Evaluation.Helped.values())
        .filter(one -> one.name().equals(sent.text("helped")))
        .findFirst();
  }

  private JteModel page(Shell shell, PathwayId id, UUID request, SentForm form) {
    var opened = door.open(shell, id);
    return pages.of(shell, id, opened, door.found(shell, opened, request), form);
  }

  private static RedirectView done(RedirectAttributes onward, String form, String address) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("ending.flash." + form));
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
