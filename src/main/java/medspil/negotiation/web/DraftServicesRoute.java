package medspil.negotiation.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementInWords;
import medspil.negotiation.CheckDraft;
import medspil.negotiation.CheckedDraft;
import medspil.negotiation.Draft;
import medspil.negotiation.DraftCommand;
import medspil.negotiation.LifeRefusal;
import medspil.negotiation.Lives;
import medspil.negotiation.Rights;
import medspil.negotiation.ServiceLine;
import medspil.negotiation.ServiceText;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.view.RedirectView;

/// *Hvem gør hvad*, filled in on one page: what is saved is the draft's text, which goes on to
/// hearing and approval as ever.
@RestController
final class DraftServicesRoute {
  private static final int MOST_ATTEMPTS = 3;

  private final DraftDoor door;
  private final Lives lives;
  private final CheckDraft check;
  private final AgreementInWords words;
  private final Supplier<UUID> ids;
  private final Templates templates;

  DraftServicesRoute(
      DraftDoor door,
      Lives lives,
      CheckDraft check,
      AgreementInWords words,
      Supplier<UUID> ids,
      Templates templates) {
    this.door = door;
    this.lives = lives;
    this.check = check;
    this.words = words;
    this.ids = ids;
    this.templates = templates;
  }

  /// To the draft if there is one to write in, and else to where one is begun.
  @GetMapping("/agreements/{id}/services")
  RedirectView begin(Shell shell, @PathVariable String id) {
    if (!Rights.mayStart(shell.viewer())) {
      throw new NotThere();
    }
    boolean writes =
        lives
            .draft(id, shell.viewer())
            .filter(draft -> Rights.mayWrite(shell.viewer(), draft))
            .isPresent();
    var view =
        new RedirectView(writes ? at(id) : "/agreements/drafts/new?how=next&from={agreement}");
    view.setAttributesMap(Map.of("agreement", id));
    view.setExposeModelAttributes(false);
    return view;
  }

  @GetMapping("/agreements/{id}/draft/services")
  JteModel show(Shell shell, @PathVariable String id) {
    var draft = door.write(shell.viewer(), id);
    return page(shell, draft, check(draft), ServiceForm.Sent.NOTHING, null);
  }

  @PostMapping("/agreements/{id}/draft/services")
  Reply<JteModel> save(Shell shell, @PathVariable String id, Sent sent) {
    for (int attempt = 1; ; attempt++) {
      var draft = door.write(shell.viewer(), id);
      var checked = check(draft);
      var agreement = checked.agreement();
      if (agreement == null) {
        return Reply.again(page(shell, draft, checked, ServiceForm.Sent.NOTHING, null));
      }
      var read = form(shell, agreement, checked).sent(sent.given());
      var wrong = wrong(read);
      if (wrong.isEmpty()) {
        wrong = saved(shell, draft, agreement, read, sent.command());
      }
      if (wrong.isEmpty()) {
        return Reply.done("negotiation.flash.saved", at(id));
      }
      boolean again = wrong.get().equals(Wordings.refusal(LifeRefusal.OVERTAKEN));
      if (!again || attempt == MOST_ATTEMPTS) {
        return Reply.again(page(shell, draft, checked, read, shell.say(wrong.get())));
      }
    }
  }

  private static Optional<String> wrong(ServiceForm.Sent sent) {
    if (!sent.wrong().isEmpty()) {
      return Optional.of("negotiation.services.wrong");
    }
    return sent.both().isEmpty() && sent.lost().isEmpty()
        ? Optional.empty()
        : Optional.of("negotiation.services.overtaken");
  }

  /// Empty when it was; else why it was not.
  private Optional<String> saved(
      Shell shell, Draft draft, Agreement agreement, ServiceForm.Sent sent, UUID command) {
    var text = new ServiceText(agreement, draft.text()).saying(sent.lines(), sent.out());
    var read = text.map(one -> check.of(draft.ref(), draft.keeper(), one));
    if (read.isEmpty() || !says(read.get().agreement(), sent)) {
      return Optional.of("negotiation.services.cannot");
    }
    var title = read.get().title().isEmpty() ? draft.title() : read.get().title();
    var wish =
        new DraftCommand.SaveText(
            shell.viewer().organisation(),
            draft.revision(),
            title,
            text.get(),
            read.get().parties());
    return door.press(shell, draft.agreement(), command, wish).map(Wordings::refusal);
  }

  /// Whether a text that was written says what was filled in, and has nothing else.
  private static boolean says(@Nullable Agreement written, ServiceForm.Sent sent) {
    if (written == null) {
      return false;
    }
    var wanted = sent.lines().stream().filter(one -> !sent.out().contains(one.rule())).toList();
    return ServiceLine.isSame(ServiceLine.of(written), wanted);
  }

  private CheckedDraft check(Draft draft) {
    return check.of(draft.ref(), draft.keeper(), draft.text());
  }

  private ServiceForm form(Shell shell, Agreement agreement, CheckedDraft checked) {
    return new ServiceForm(shell, agreement, checked.together(), words);
  }

  private static String at(String id) {
    return "/agreements/" + id + "/draft/services";
  }

  private JteModel page(
      Shell shell,
      Draft draft,
      CheckedDraft checked,
      ServiceForm.Sent sent,
      @Nullable String wrong) {
    var agreement = checked.agreement();
    var address = "/agreements/" + draft.agreement() + "/draft";
    var form = agreement == null ? null : form(shell, agreement, checked);
    var cards = new ArrayList<DraftServicesPage.ServiceCard>();
    if (agreement != null && form != null) {
      rows(agreement, sent).forEach(row -> cards.add(form.card(row)));
    }
    return templates.negotiationServices(
        shell.titled(shell.say("negotiation.services.title")).at(Menu.AGREEMENTS),
        new DraftServicesPage(
            address, draft.title(), ids.get().toString(), wrong, sent.lost(), cards));
  }

  private static List<ServiceForm.Row> rows(Agreement agreement, ServiceForm.Sent sent) {
    var rows = new ArrayList<ServiceForm.Row>();
    for (var saved : ServiceLine.of(agreement)) {
      rows.add(new ServiceForm.Row(saved.rule(), line(sent, saved), saved, sent));
    }
    if (!rows.isEmpty()) {
      var empty = ServiceMerge.EMPTY;
      rows.add(new ServiceForm.Row(ServiceForm.FRESH, line(sent, empty), empty, sent));
    }
    return rows;
  }

  private static ServiceLine line(ServiceForm.Sent sent, ServiceLine saved) {
    return sent.lines().stream()
        .filter(one -> one.rule().equals(saved.rule()))
        .findFirst()
        .orElse(saved);
  }
}
