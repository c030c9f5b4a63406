package medspil.negotiation.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import medspil.journal.Refusal;
import medspil.negotiation.Draft;
import medspil.negotiation.DraftCommand;
import medspil.negotiation.LifeRefusal;
import medspil.negotiation.Rights;
import medspil.negotiation.Stage;
import medspil.negotiation.Vote;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The approvals: asked for, given by each council or board, and what they lead to.
@RestController
final class ApprovalRoute {
  private final DraftDoor door;
  private final ApprovalPages pages;
  private final PublishPress publishing;
  private final Templates templates;

  ApprovalRoute(DraftDoor door, ApprovalPages pages, PublishPress publishing, Templates templates) {
    this.door = door;
    this.pages = pages;
    this.publishing = publishing;
    this.templates = templates;
  }

  @GetMapping("/agreements/{id}/draft/approval")
  JteModel show(Shell shell, @PathVariable String id) {
    return page(shell, approved(shell, id), Tried.NOTHING, List.of());
  }

  @PostMapping("/agreements/{id}/draft/approval/{act}")
  Reply<JteModel> press(
      Shell shell,
      @PathVariable String id,
      @PathVariable String act,
      Sent sent,
      @RequestParam(defaultValue = "") List<UUID> of) {
    var draft = approved(shell, id);
    var filled = new Filled(sent.given());
    try {
      if (act.equals("publish")) {
        return publish(shell, draft, sent.command(), filled);
      }
      var wish = wish(shell, act, filled, of);
      var refusal =
          wish instanceof DraftCommand.AskApproval && !pages.isSound(draft)
              ? Optional.<Refusal>of(LifeRefusal.HAS_FAULTS)
              : door.press(shell, id, sent.command(), wish);
      return refusal.isEmpty()
          ? done(act, "/agreements/" + id + "/draft/approval")
          : Reply.again(
              page(shell, draft, Tried.refused(act, sent.given(), refusal.get()), List.of()));
    } catch (Filled.Unreadable wrong) {
      return Reply.again(page(shell, draft, wrong.tried(act, filled), List.of()));
    }
  }

  private Reply<JteModel> publish(Shell shell, Draft draft, UUID command, Filled filled) {
    return switch (publishing.press(shell, draft, command, filled)) {
      case PublishPress.Outcome.Done _ -> done("publish", "/agreements/" + draft.agreement());
      case PublishPress.Outcome.Refused(var refusal, var faults) ->
          Reply.again(
              page(shell, draft, Tried.refused("publish", filled.values(), refusal), faults));
    };
  }

  private static Reply<JteModel> done(String act, String address) {
    var flash =
        switch (act) {
          case "ask" -> "negotiation.flash.asked";
          case "decide" -> "negotiation.flash.decided";
          case "publish" -> "negotiation.flash.published";
          default -> "negotiation.flash.taken_back";
        };
    return Reply.done(flash, address);
  }

  private static DraftCommand wish(Shell shell, String act, Filled filled, List<UUID> of) {
    var by =
        shell.viewer().role() == Role.SECRETARY
            ? shell.viewer().organisation()
            : Viewer.NO_ORGANISATION;
    return switch (act) {
      case "ask" -> new DraftCommand.AskApproval(by, of.stream().map(OrganisationId::new).toList());
      case "decide" ->
          new DraftCommand.Decide(
              by,
              new Vote(
                  filled.organisation("party"),
                  filled.said("decision").equals("yes"),
                  filled.said("body"),
                  filled.date("on"),
                  filled.said("minutes")));
      case "take-back" -> new DraftCommand.TakeBack(by);
      default -> throw new NotThere();
    };
  }

  /// Before anybody is asked it is the keeper's own matter.
  private Draft approved(Shell shell, String id) {
    var draft = door.read(shell.viewer(), id);
    if (!Rights.mayWrite(shell.viewer(), draft) && draft.stage() != Stage.APPROVAL) {
      throw new NotThere();
    }
    return draft;
  }

  private JteModel page(Shell shell, Draft draft, Tried tried, List<String> faults) {
    return templates.negotiationApproval(
        shell.titled(shell.say("negotiation.approval.title")).at(Menu.AGREEMENTS),
        pages.of(shell, draft, tried, faults));
  }
}
