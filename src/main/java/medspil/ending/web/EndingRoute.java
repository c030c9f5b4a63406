package medspil.ending.web;

import gg.jte.models.runtime.JteModel;
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
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

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
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id);
    var contract = door.found(shell, opened, request);
    var filled = sent.as(form);
    var wish = read(shell, contract.id(), filled, door.sides(shell, id, opened));
    return door.carriedOut(shell, id, filled, wish)
        ? Reply.done("ending.flash." + form, EndingPages.address(id, contract))
        : Reply.again(page(shell, id, request, filled));
  }

  /// Empty when it cannot be read, which then stands in the form.
  private Optional<EndingCommand> read(
      Shell shell, RequestId contract, SentForm sent, Set<Side> sides) {
    var now = shell.dates().now();
    var by = by(sides);
    return switch (sent.form()) {
      case "talk" -> talk(shell, contract, sent, by);
      case "tick" -> {
        if (!pages.points().contains(sent.text("point"))) {
          throw new NotThere();
        }
        yield Optional.of(
            new EndingCommand.TickPoint(contract, sent.text("point"), !sent.has("undo"), by, now));
      }
      case "evaluate" -> {
        var words = sent.text("words");
        yield Optional.of(
            new EndingCommand.Evaluate(
                contract,
                sent.one(Evaluation.Helped.values(), "helped").orElse(null),
                words.isEmpty() ? null : note(words),
                by,
                now));
      }
      default ->
          Optional.of(new EndingCommand.SayNext(contract, note(sent.filled("words")), by, now));
    };
  }

  private Optional<EndingCommand> talk(Shell shell, RequestId contract, SentForm sent, Side by) {
    var today = shell.dates().today();
    var words = sent.filled("words");
    return Optional.ofNullable(sent.day("day", today))
        .map(day ->
            new EndingCommand.NoteDialogue(
                contract, day, note(words), by, today, shell.dates().now()));
  }

  private static Side by(Set<Side> sides) {
    return Stream.of(Side.AUTHORITY, Side.PROVIDER)
        .filter(sides::contains)
        .findFirst()
        .orElse(Side.CITIZEN);
  }

  private JteModel page(Shell shell, PathwayId id, UUID request, SentForm form) {
    var opened = door.open(shell, id);
    return pages.of(shell, id, opened, door.found(shell, opened, request), form);
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
