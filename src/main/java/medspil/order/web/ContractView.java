package medspil.order.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.citizen.OrderAuthority;
import medspil.citizen.Pathway;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.order.Contract;
import medspil.order.ContractParty;
import medspil.order.ContractTerms;
import medspil.order.Order;
import medspil.order.Request;
import medspil.order.RequestId;
import medspil.order.RequestState;
import medspil.page.NotThere;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// A contract as somebody of one of its two sides has it open.
///
/// @param contract null until somebody has written it
record ContractView(
    Shell shell,
    PathwayId id,
    Pathway pathway,
    Order order,
    Request request,
    @Nullable Contract contract,
    ContractParty mine) {

  /// The two whom a chosen offer binds; it is there for nobody else.
  static ContractView of(Shell shell, PathwayId id, Pathway pathway, RequestId about) {
    var order = pathway.orders().with(about).orElseThrow(NotThere::new);
    var request =
        order
            .find(about)
            .filter(one -> one.state() == RequestState.CHOSEN)
            .orElseThrow(NotThere::new);
    var contract = pathway.orders().contracts().find(about).orElse(null);
    return new ContractView(
        shell, id, pathway, order, request, contract, side(shell, order, request));
  }

  private static ContractParty side(Shell shell, Order order, Request request) {
    if (OrderAuthority.isAsked(shell.viewer(), request)) {
      return ContractParty.PROVIDER;
    }
    if (OrderAuthority.acts(shell.viewer(), order)) {
      return ContractParty.AUTHORITY;
    }
    throw new NotThere();
  }

  /// Whether the reader writes and signs for their side.
  boolean acts() {
    return mine == ContractParty.PROVIDER || OrderAuthority.orders(shell.viewer());
  }

  /// The revision that the reader has before them.
  int revision() {
    return contract == null ? 0 : contract.revision();
  }

  /// What stands: what waits for signatures, or else what holds.
  Optional<ContractTerms> terms() {
    return Optional.ofNullable(contract).flatMap(ContractView::written);
  }

  private static Optional<ContractTerms> written(Contract contract) {
    var proposal = contract.proposal();
    return proposal == null
        ? contract.latest().map(one -> one.terms())
        : Optional.of(proposal.terms());
  }

  boolean isAgreed() {
    return contract != null && contract.isAgreed();
  }

  List<NoteId> notes() {
    if (contract == null) {
      return List.of();
    }
    var ending = contract.termination();
    return Stream.of(
            contract.versions().stream().flatMap(one -> one.terms().notes().stream()),
            terms().stream().flatMap(one -> one.notes().stream()),
            Stream.ofNullable(ending == null ? null : ending.words()),
            contract.moveIn().steps().stream().flatMap(one -> Stream.ofNullable(one.words())))
        .flatMap(one -> one)
        .distinct()
        .toList();
  }

  /// Where they go through what is to be in place when it ends.
  String windingUp() {
    return "/citizens/" + id.value() + "/order/" + request.id() + "/ending";
  }

  String address() {
    return "/citizens/" + id.value() + "/order/" + request.id() + "/contract";
  }
}
