package medspil.order.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.order.Contract;
import medspil.order.ContractState;
import medspil.order.OrderTable;
import org.jspecify.annotations.Nullable;

/// The forms of a contract that one side may press now.
record ContractForms(ContractView view, ContractWords words, OrderDraft draft, Supplier<UUID> ids) {

  /// Null when there is nothing for this side to sign.
  @Nullable OrderForm sign() {
    var contract = view.contract();
    var proposal = contract == null ? null : contract.proposal();
    return !view.acts()
            || proposal == null
            || proposal.isSignedBy(view.mine())
            || !proposal.terms().missing().isEmpty()
        ? null
        : numbered("sign").whole(view.address() + "/sign", ids);
  }

  ContractPage.@Nullable Link edit() {
    var contract = view.contract();
    if (!view.acts() || (contract != null && contract.termination() != null)) {
      return null;
    }
    var text =
        contract == null || (contract.proposal() == null && !contract.isAgreed())
            ? "order.contract.write"
            : contract.proposal() == null ? "order.contract.amend" : "order.contract.go_on";
    return new ContractPage.Link(view.address() + "/edit", view.shell().say(text));
  }

  List<OrderForm> more() {
    var contract = view.contract();
    if (!view.acts() || contract == null) {
      return List.of();
    }
    var forms = new ArrayList<OrderForm>();
    if (contract.proposal() != null) {
      forms.add(numbered("drop").button(view.address() + "/drop", ids));
    }
    var ending = contract.termination();
    if (ending != null && ending.toldAt() == null) {
      forms.add(form("ending_told").button(view.address() + "/ending_told", ids));
    }
    if (ending != null && ending.by() == view.mine() && !isOver(contract)) {
      forms.add(form("keep").button(view.address() + "/keep", ids));
    }
    if (terminates(contract)) {
      forms.add(
          form("terminate")
              .choose(
                  "why",
                  words
                      .words()
                      .offered(OrderTable.Kind.TERMINATION, view.order().municipalities().acting()))
              .day("given", view.shell().dates().today().toString())
              .maybeWrite("because")
              .to(view.address() + "/terminate", ids));
    }
    return forms;
  }

  boolean terminates() {
    var contract = view.contract();
    return view.acts() && contract != null && terminates(contract);
  }

  /// The one that is open, with what was filled in.
  FormWriter form(String name) {
    return new FormWriter(view.shell(), name, draft);
  }

  private FormWriter numbered(String name) {
    return form(name).hidden("revision", Integer.toString(view.revision()));
  }

  private boolean terminates(Contract contract) {
    return contract.isAgreed() && contract.termination() == null && !isOver(contract);
  }

  private boolean isOver(Contract contract) {
    return contract.state(view.shell().dates().today()) == ContractState.ENDED;
  }
}
