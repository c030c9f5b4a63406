package medspil.order.web;

import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.journal.Answer;
import medspil.journal.PathwayId;
import medspil.journal.Refusal;
import medspil.order.ContractCommand;
import medspil.order.ContractParty;
import medspil.order.ContractRefusal;
import medspil.order.ContractSignature;
import medspil.order.MoveInStepId;
import medspil.order.RequestId;
import medspil.order.Signing;
import medspil.page.Flash;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// *Kontrakt*: what authority and provider agree about one citizen, from the draft to the last day.
@RestController
@RequestMapping("/citizens/{pathway}/order/{request}/contract")
final class ContractRoute {
  private final OrderDoor door;
  private final Pathways pathways;
  private final ContractPages pages;
  private final ContractActs acts;
  private final MoveInActs moveIn;
  private final Signing signing;

  ContractRoute(
      OrderDoor door,
      Pathways pathways,
      ContractPages pages,
      ContractActs acts,
      MoveInActs moveIn,
      Signing signing) {
    this.door = door;
    this.pathways = pathways;
    this.pages = pages;
    this.acts = acts;
    this.moveIn = moveIn;
    this.signing = signing;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID request) {
    return pages.of(opened(shell, pathway, request), OrderDraft.NONE);
  }

  @GetMapping("/edit")
  JteModel write(Shell shell, @PathVariable UUID pathway, @PathVariable UUID request) {
    return pages.writing(acting(opened(shell, pathway, request)), OrderDraft.NONE);
  }

  @PostMapping("/{form:edit|sign|drop|terminate|keep|ending_told|plan}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable String form,
      Sent sent) {
    var view = entered(shell, pathway, request);
    var given = new Given(named(form), sent, shell.dates().today());
    if (form.equals("sign")) {
      return sign(view, given);
    }
    var wish = wish(view, form, given);
    return wish.isEmpty() || given.isWrong()
        ? again(view, form, given.draft())
        : carriedOut(view, form, given, wish.get());
  }

  @PostMapping("/steps/{step}/{form:tick|reopen}")
  Reply<JteModel> tick(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable UUID step,
      @PathVariable String form,
      Sent sent) {
    var view = entered(shell, pathway, request);
    var given = new Given(form, sent, shell.dates().today());
    var wish =
        new ContractCommand.TickMoveIn(
            view.request().id(),
            new MoveInStepId(step),
            form.equals("tick"),
            view.mine(),
            shell.dates().now());
    return carriedOut(view, form, given, wish);
  }

  private Optional<ContractCommand> wish(ContractView view, String form, Given given) {
    var id = view.request().id();
    var now = view.shell().dates().now();
    var today = view.shell().dates().today();
    var words = pages.words(view);
    return switch (form) {
      case "edit" -> acts.propose(words, given);
      case "drop" ->
          Optional.of(
              new ContractCommand.DropProposal(id, ContractActs.revision(given), view.mine(), now));
      case "terminate" -> acts.terminate(words, given);
      case "keep" ->
          Optional.of(new ContractCommand.WithdrawTermination(id, view.mine(), today, now));
      case "ending_told" -> Optional.of(new ContractCommand.TellEnding(id, view.mine(), now));
      default ->
          Optional.ofNullable(view.contract())
              .flatMap(contract -> moveIn.plan(words, contract, given));
    };
  }

  /// Signed at once, or where the signing service is.
  private Reply<JteModel> sign(ContractView view, Given given) {
    var id = view.request().id();
    var revision = ContractActs.revision(given);
    var person = view.shell().viewer().person();
    var now = view.shell().dates().now();
    return switch (signing.begin(id, revision, person, now)) {
      case Signing.Step.Elsewhere(var address) -> Reply.at(address.toString());
      case Signing.Step.Done(var method) -> {
        var signature = new ContractSignature(view.mine(), person, unit(view), method, now);
        yield carriedOut(view, "sign", given, new ContractCommand.Sign(id, revision, signature));
      }
    };
  }

  private static UUID unit(ContractView view) {
    return view.mine() == ContractParty.PROVIDER
        ? view.request().unit()
        : view.shell().viewer().units().stream()
            .map(UnitId::value)
            .findFirst()
            .orElse(view.order().unit());
  }

  private Reply<JteModel> carriedOut(
      ContractView view, String form, Given given, ContractCommand wish) {
    var answer =
        pathways.byPerson(
            view.shell().viewer(),
            view.id(),
            given.command(),
            view.shell().dates().now(),
            new PathwayCommand.OfContract(wish));
    return switch (answer) {
      case Answer.Refused(var refusal) -> refused(view, form, given, refusal);
      case Answer.Committed _ -> Reply.done("order.flash." + given.form(), view.address());
    };
  }

  private Reply<JteModel> refused(ContractView view, String form, Given given, Refusal refusal) {
    var key = "refusal." + refusal.code();
    if (form.equals("tick") || form.equals("reopen")) {
      return new Reply.Onward<>(view.address(), Flash.refused(key));
    }
    var field = refusal instanceof ContractRefusal why ? field(why) : null;
    return again(view, form, field == null ? given.refused(key) : given.refused(field, key));
  }

  /// What somebody else wrote meanwhile stands beside; who saves once more has read it.
  private Reply<JteModel> again(ContractView before, String form, OrderDraft draft) {
    var now = opened(before.shell(), before.id().value(), before.request().id().value());
    if (!form.equals("edit")) {
      return Reply.again(pages.of(now, draft));
    }
    var values = new HashMap<>(draft.values());
    if (draft.notice() != null) {
      values.put("revision", List.of(Integer.toString(now.revision())));
    }
    return Reply.again(
        pages.writing(now, new OrderDraft(draft.form(), values, draft.wrong(), draft.notice())));
  }

  /// The field that a refusal is about; null when it is about the whole.
  private static @Nullable String field(ContractRefusal why) {
    return switch (why) {
      case BEFORE_BIRTH -> "begins";
      case BEFORE_EARLIER_VERSION -> "holds";
      case IN_THE_FUTURE, BEFORE_AGREED -> "given";
      case NOT_CHOSEN,
          NO_SUCH_CONTRACT,
          CHANGED_MEANWHILE,
          NOTHING_CHANGED,
          NOTHING_TO_SIGN,
          INCOMPLETE,
          NOT_AGREED,
          TERMINATED,
          NOT_TERMINATED,
          OTHER_SIDES,
          ALREADY_OVER,
          NO_SUCH_STEP ->
          null;
    };
  }

  /// As its texts are named.
  private static String named(String form) {
    return form.equals("edit") ? ContractWriting.FORM : form;
  }

  private ContractView opened(Shell shell, UUID pathway, UUID request) {
    var id = new PathwayId(pathway);
    return ContractView.of(
        shell, id, door.open(shell, id, "order.contract"), new RequestId(request));
  }

  /// For those whose work it is.
  private ContractView entered(Shell shell, UUID pathway, UUID request) {
    var id = new PathwayId(pathway);
    return acting(
        ContractView.of(
            shell, id, door.enter(shell, id, "order.contract"), new RequestId(request)));
  }

  private static ContractView acting(ContractView view) {
    if (!view.acts()) {
      throw new NotThere();
    }
    return view;
  }
}
