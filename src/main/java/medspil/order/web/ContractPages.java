package medspil.order.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.directory.Directory;
import medspil.order.Contract;
import medspil.order.ContractParty;
import medspil.order.ContractProposal;
import medspil.order.ContractState;
import medspil.order.ContractVersion;
import medspil.order.OrderList;
import medspil.order.OrderTable;
import medspil.order.Outcome;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a contract, for the two that it binds.
@Component
final class ContractPages {
  private final OrderHeads heads;
  private final OrderList list;
  private final OrderTable table;
  private final Supplier<Directory> directory;
  private final Workers workers;
  private final Supplier<UUID> ids;
  private final Templates templates;

  ContractPages(
      OrderHeads heads,
      OrderList list,
      OrderTable table,
      Supplier<Directory> directory,
      Workers workers,
      Supplier<UUID> ids,
      Templates templates) {
    this.heads = heads;
    this.list = list;
    this.table = table;
    this.directory = directory;
    this.workers = workers;
    this.ids = ids;
    this.templates = templates;
  }

  ContractWords words(ContractView view) {
    return new ContractWords(
        view,
        new OrderWords(view.shell(), directory.get(), table),
        list.words(view.shell().viewer(), view.id(), view.notes()));
  }

  JteModel of(ContractView view, OrderDraft draft) {
    var shell = titled(view, "order.contract.title");
    var words = words(view);
    var forms = new ContractForms(view, words, draft, ids);
    return templates.orderContract(
        shell,
        new Writer(view, words, signers(view))
            .page(heads.of(shell, view.id(), view.pathway()), forms));
  }

  /// The form to write or change it, beside what stands.
  JteModel writing(ContractView view, OrderDraft draft) {
    var shell = titled(view, view.isAgreed() ? "order.form.amend" : "order.form.propose");
    var words = words(view);
    var form =
        new ContractWriting(view, draft.sent() ? draft : ContractDraft.of(view, words)).form(ids);
    return templates.orderWriting(
        shell,
        heads.of(shell, view.id(), view.pathway()),
        form,
        view.address(),
        view.terms().map(words::lines).orElse(List.of()));
  }

  private static Shell titled(ContractView view, String key) {
    return view.shell().titled(view.shell().say(key)).at(Menu.CITIZENS);
  }

  private Map<UUID, Worker> signers(ContractView view) {
    var people = new HashSet<UUID>();
    var contract = view.contract();
    if (contract != null) {
      Stream.concat(
              contract.versions().stream().map(ContractVersion::agreed),
              Stream.ofNullable(contract.proposal()))
          .flatMap(one -> one.signatures().stream())
          .forEach(one -> people.add(one.person()));
    }
    return people.isEmpty() ? Map.of() : workers.byIds(people);
  }

  /// Writes the page for one reader.
  private final class Writer {
    private final ContractView view;
    private final ContractWords words;
    private final Map<UUID, Worker> signers;
    private final Shell shell;

    Writer(ContractView view, ContractWords words, Map<UUID, Worker> signers) {
      this.view = view;
      this.words = words;
      this.signers = signers;
      this.shell = view.shell();
    }

    ContractPage page(OrderHead head, ContractForms forms) {
      var contract = view.contract();
      var state = state(contract);
      var offered = forms.more();
      return new ContractPage(
          head,
          "/citizens/" + view.id().value() + "/order/" + view.request().id(),
          words.words().unit(view.request().unit()),
          shell.say("order.contract.state." + Given.code(state)),
          css(state),
          lead(contract, state),
          parties(),
          contract == null ? null : contract.latest().map(this::document).orElse(null),
          contract == null ? null : proposed(contract),
          contract == null ? List.of() : older(contract),
          new EndingPart(view, words, table).of(),
          forms.sign(),
          forms.edit(),
          offered,
          forms.terminates() ? shell.say("order.reasons.ending.ours") : null,
          forms.terminates() ? new EndingPart(view, words, table).today() : null,
          new MoveInPages(view, words, table, ids).part(forms));
    }

    private ContractState state(@Nullable Contract contract) {
      return contract == null ? ContractState.NOT_WRITTEN : contract.state(shell.dates().today());
    }

    private static String css(ContractState state) {
      return switch (state) {
        case AGREED, IN_FORCE, AMENDED -> "ms-good";
        case NOT_WRITTEN, PROPOSED, SIGNED_BY_ONE, TERMINATED -> "ms-soon";
        case ENDED -> "ms-quiet";
      };
    }

    private List<String> lead(@Nullable Contract contract, ContractState state) {
      if (state == ContractState.NOT_WRITTEN) {
        return List.of(shell.say("order.contract.why"));
      }
      var proposal = contract == null ? null : contract.proposal();
      if (contract == null || proposal == null) {
        return List.of();
      }
      var lead = new ArrayList<String>();
      if (contract.isAgreed()) {
        lead.add(shell.say("order.contract.meanwhile", Map.of("n", contract.versions().size())));
      }
      if (proposal.terms().missing().isEmpty()) {
        lead.add(waits(proposal));
      }
      return lead;
    }

    private String waits(ContractProposal proposal) {
      var unsigned =
          Stream.of(ContractParty.values()).filter(one -> !proposal.isSignedBy(one)).toList();
      return unsigned.size() == 2
          ? shell.say("order.contract.waits.both")
          : shell.say(
              unsigned.getFirst() == view.mine()
                  ? "order.contract.waits.us"
                  : "order.contract.waits.them",
              Map.of("who", words.side(unsigned.getFirst())));
    }

    private List<RequestPage.Line> parties() {
      var municipalities = view.order().municipalities();
      var lines = new ArrayList<RequestPage.Line>();
      lines.add(fact("provider", words.words().unit(view.request().unit())));
      lines.add(fact("acting", words.words().organisation(municipalities.acting())));
      lines.add(fact("paying", words.words().organisation(municipalities.paying())));
      lines.add(fact("residence", words.words().organisation(municipalities.residence())));
      lines.add(fact("own_payment", ownPayment()));
      return lines;
    }

    /// Whether the authority has decided on it: what it says stands with the decision.
    private String ownPayment() {
      return view.pathway().orders().decisions().values().stream()
          .filter(one ->
              one.outcome() == Outcome.OWN_PAYMENT
                  && one.by().equals(view.order().municipalities().acting()))
          .reduce((_, last) -> last)
          .map(one ->
              shell.say("order.own_payment.decided", Map.of("day", shell.dates().plain(one.day()))))
          .orElseGet(() -> shell.say("order.own_payment.undecided"));
    }

    private ContractPage.Document document(ContractVersion version) {
      return new ContractPage.Document(
          title(version), words.lines(version.terms()), signatures(version.agreed()));
    }

    private String title(ContractVersion version) {
      return shell.say(
          "order.contract.version",
          Map.of("n", version.number(), "day", shell.dates().plain(version.from())));
    }

    private ContractPage.@Nullable Proposed proposed(Contract contract) {
      var proposal = contract.proposal();
      if (proposal == null) {
        return null;
      }
      var holds = contract.latest();
      return new ContractPage.Proposed(
          holds.isEmpty()
              ? shell.say("order.contract.draft")
              : shell.say(
                  "order.contract.change", Map.of("day", shell.dates().plain(proposal.from()))),
          shell.say(
              "order.contract.written",
              Map.of(
                  "who", words.side(proposal.by()),
                  "at", shell.dates().moment(proposal.at()).text())),
          holds.isEmpty() ? words.lines(proposal.terms()) : List.of(),
          holds.map(one -> words.changes(one.terms(), proposal.terms())).orElse(List.of()),
          words.missing(proposal.terms()),
          signatures(proposal));
    }

    private List<ContractPage.Older> older(Contract contract) {
      var older = new ArrayList<ContractPage.Older>();
      var all = contract.versions();
      for (var i = all.size() - 2; i >= 0; i--) {
        older.add(
            new ContractPage.Older(
                title(all.get(i)), words.changes(all.get(i).terms(), all.get(i + 1).terms())));
      }
      return older;
    }

    private List<RequestPage.Line> signatures(ContractProposal written) {
      return Stream.of(ContractParty.values())
          .map(party ->
              new RequestPage.Line(
                  words.side(party),
                  written.signatures().stream()
                      .filter(one -> one.party() == party)
                      .findFirst()
                      .map(one ->
                          shell.say(
                              "order.signed",
                              Map.of(
                                  "who", name(one.person()),
                                  "at", shell.dates().moment(one.at()).text())))
                      .orElseGet(() -> shell.say("order.signed.not"))))
          .toList();
    }

    private String name(UUID person) {
      return Optional.ofNullable(signers.get(person))
          .map(Worker::fullName)
          .orElseGet(() -> shell.say("order.signed.somebody"));
    }

    private RequestPage.Line fact(String key, String value) {
      return new RequestPage.Line(shell.say("order.fact." + key), value);
    }
  }
}
