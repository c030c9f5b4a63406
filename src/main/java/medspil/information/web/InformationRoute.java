package medspil.information.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.OrderAuthority;
import medspil.information.InformationCommand;
import medspil.information.Item;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.order.ContractParty;
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

/// *Oplysninger til hinanden*: what authority and provider give each other about a citizen.
@RestController
@RequestMapping("/citizens/{pathway}/order/{request}/information")
final class InformationRoute {
  private final InformationDoor door;
  private final InformationPages pages;
  private final Supplier<UUID> ids;

  InformationRoute(InformationDoor door, InformationPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID request) {
    return page(shell, new PathwayId(pathway), request, SentForm.NONE, List.of());
  }

  @PostMapping("/{form:consider|give|ask}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable String form,
      @RequestParam(defaultValue = "") Set<String> tick,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, request, "information.form");
    var from = InformationPages.party(sent.text("from"));
    var about = new About(shell, opened, from, sent.text("item"));
    var filled = sent.as(about.form(form));
    var ticked =
        tick.stream().filter(one -> about.listed.contains(one) || one.equals(Item.OTHER)).toList();
    var wish = read(about, form, filled, Set.copyOf(ticked));
    return door.carriedOut(shell, id, filled, Optional.of(wish))
        ? Reply.done("information.flash." + form, InformationPages.address(id, opened, from))
        : Reply.again(page(shell, id, request, filled, ticked));
  }

  /// What a form is about.
  private final class About {
    private final Shell shell;
    private final InformationDoor.Opened opened;
    private final ContractParty from;
    private final String item;
    private final List<String> listed;

    About(Shell shell, InformationDoor.Opened opened, ContractParty from, String item) {
      this.shell = shell;
      this.opened = opened;
      this.from = from;
      this.item = item;
      this.listed = InformationDoor.codes(door.listed(shell, opened, from));
    }

    String form(String form) {
      return form.equals("give")
          ? InformationPages.form(form, from, "")
          : InformationPages.form(form, from, item);
    }

    ContractParty by() {
      var sides = OrderAuthority.parties(shell.viewer(), opened.order(), opened.request().id());
      return sides.stream().findFirst().orElseThrow(NotThere::new);
    }

    ContractParty giver() {
      return OrderAuthority.parties(shell.viewer(), opened.order(), opened.request().id())
              .contains(from)
          ? from
          : by();
    }

    void mustBeListed() {
      if (!listed.contains(item) && !item.equals(Item.OTHER)) {
        throw new NotThere();
      }
    }
  }

  /// What cannot be read stands in the form.
  private InformationCommand read(About about, String form, SentForm sent, Set<String> ticked) {
    var request = about.opened.request().id();
    var now = about.shell.dates().now();
    return switch (form) {
      case "consider" -> {
        about.mustBeListed();
        yield consider(about, sent);
      }
      case "ask" -> {
        about.mustBeListed();
        var why = sent.filled("why");
        yield new InformationCommand.AskFor(
            request, about.from, about.item, note(why), about.by(), now);
      }
      default -> {
        if (ticked.isEmpty()) {
          sent.wrong("tick", "refusal.information.nothing_ticked");
        }
        yield new InformationCommand.Give(
            request, about.from, ticked, about.listed, about.giver(), now);
      }
    };
  }

  private InformationCommand consider(About about, SentForm sent) {
    var needed = sent.text("needed");
    if (!Set.of("yes", "no").contains(needed)) {
      sent.wrong("needed", "information.wrong.needed");
    }
    var why = sent.filled("why");
    var basis = basis(about, sent);
    if (needed.equals("yes") && basis == null) {
      sent.wrong("basis", "refusal.information.basis_missing");
    }
    var content = sent.text("content");
    return new InformationCommand.Consider(
        about.opened.request().id(),
        about.from,
        about.item,
        needed.equals("yes"),
        note(why),
        basis,
        content.isEmpty() ? null : note(content),
        about.listed,
        about.giver(),
        about.shell.dates().now());
  }

  private @Nullable String basis(About about, SentForm sent) {
    return pages.offered(about.shell, about.opened).stream()
        .filter(sent.text("basis")::equals)
        .findFirst()
        .orElse(null);
  }

  private JteModel page(
      Shell shell, PathwayId id, UUID request, SentForm form, List<String> ticked) {
    return pages.of(shell, id, door.open(shell, id, request, "information"), form, ticked);
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
