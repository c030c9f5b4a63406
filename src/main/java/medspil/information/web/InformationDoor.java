package medspil.information.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Looks;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.NewestPackage;
import medspil.agreement.PackageRule;
import medspil.citizen.OrderAuthority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.deadline.Country;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.information.Document;
import medspil.information.DocumentId;
import medspil.information.InformationCommand;
import medspil.information.Item;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.order.ContractParty;
import medspil.order.Order;
import medspil.order.Request;
import medspil.order.RequestId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in the two who give each other information about a citizen, and carries out what they ask
/// for; a citizen reads it on *Mit forløb*.
@Component
record InformationDoor(
    PathwayDesk desk,
    Looks looks,
    Supplier<AgreementsInForce> agreements,
    Supplier<Directory> directory) {
  private static final Map<ContractParty, String> ROLES =
      Map.of(
          ContractParty.AUTHORITY, "acting_municipality",
          ContractParty.PROVIDER, "provider");

  /// One request, and what stands around it.
  record Opened(Pathway pathway, Order order, Request request) {
    UUID unit(ContractParty party) {
      return party == ContractParty.AUTHORITY ? order.unit() : request.unit();
    }
  }

  Opened open(Shell shell, PathwayId id, UUID request, String what) {
    return found(shell, desk.open(shell, id, what, Category.PLACEMENT), request);
  }

  Opened enter(Shell shell, PathwayId id, UUID request, String what) {
    return found(shell, desk.enter(shell, id, what, Category.PLACEMENT), request);
  }

  private static Opened found(Shell shell, Pathway pathway, UUID request) {
    var id = new RequestId(request);
    if (shell.viewer().isCitizen()) {
      throw new NotThere();
    }
    var order = OrderAuthority.seen(shell.viewer(), pathway, id).orElseThrow(NotThere::new);
    return new Opened(pathway, order, order.find(id).orElseThrow(NotThere::new));
  }

  /// What the agreement lists in a direction; empty when no agreement has a list.
  Optional<NewestPackage> listed(Shell shell, Opened opened, ContractParty from) {
    var parties =
        Map.of(
            role(ContractParty.AUTHORITY),
            opened.order().municipalities().acting().toString(),
            role(ContractParty.PROVIDER),
            organisation(opened.request().unit()).orElse(""));
    return NewestPackage.of(
        agreements.get(), role(from), role(other(from)), parties, shell.dates().today());
  }

  /// A document, for those who may open it.
  Paper paper(Shell shell, PathwayId id, UUID request, UUID document, String what) {
    var named = new DocumentId(document);
    var known = desk.enter(shell, id, what, Category.PLACEMENT);
    var item = known.exchanges().of(new RequestId(request)).with(named).orElseThrow(NotThere::new);
    if (!mayOpen(shell, known, new RequestId(request), item, named)) {
      throw new NotThere();
    }
    return new Paper(known, item, item.document(named).orElseThrow(NotThere::new));
  }

  record Paper(Pathway pathway, Item item, Document document) {}

  /// Who gives it; who gets it and the citizen once it was given.
  private static boolean mayOpen(
      Shell shell, Pathway pathway, RequestId request, Item item, DocumentId document) {
    if (shell.viewer().isCitizen()) {
      return item.wasGiven(document);
    }
    return OrderAuthority.seen(shell.viewer(), pathway, request)
        .filter(order -> item.wasGiven(document) || gives(shell, order, request, item.from()))
        .isPresent();
  }

  static boolean gives(Shell shell, Order order, RequestId request, ContractParty from) {
    return from == ContractParty.AUTHORITY
        ? OrderAuthority.acts(shell.viewer(), order)
        : order
            .find(request)
            .filter(one -> OrderAuthority.isAsked(shell.viewer(), one))
            .isPresent();
  }

  /// Each look at a document is written down.
  void opened(Shell shell, PathwayId id, Document document) {
    looks.opened(shell.viewer(), name(document.id()), id);
  }

  /// What a look at a document is called in the log; the wall of the log knows how it begins.
  static String name(DocumentId document) {
    return "information.document/" + document;
  }

  void lookedWho(Shell shell, PathwayId id) {
    looks.opened(shell.viewer(), "information.seen", id);
  }

  static List<String> codes(Optional<NewestPackage> listed) {
    return listed.stream()
        .flatMap(one -> one.rule().items().stream())
        .map(PackageRule.Item::id)
        .toList();
  }

  private static String role(ContractParty party) {
    return ROLES.getOrDefault(party, "");
  }

  private Optional<String> organisation(UUID unit) {
    return directory
        .get()
        .unit(new UnitId(unit))
        .map(Unit::organisation)
        .map(one -> one.value().toString());
  }

  String unit(UUID unit) {
    return directory.get().unit(new UnitId(unit)).map(Unit::name).orElse("–");
  }

  /// As the table writes it: `DK`.
  String country(Opened opened) {
    return directory
        .get()
        .organisation(new OrganisationId(opened.order().municipalities().acting()))
        .map(one -> one.country() == Country.NORWAY ? "NO" : "DK")
        .orElse("DK");
  }

  static ContractParty other(ContractParty party) {
    return party == ContractParty.AUTHORITY ? ContractParty.PROVIDER : ContractParty.AUTHORITY;
  }

  /// Whether it was; when not, why stands in the form.
  boolean carriedOut(Shell shell, PathwayId id, SentForm form, Optional<InformationCommand> wish) {
    return desk.carriedOut(shell, id, form, wish.stream().map(PathwayCommand.OfInformation::new));
  }
}
