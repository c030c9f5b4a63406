package medspil.order.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.OrderAuthority;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.order.AuthorityDecision;
import medspil.order.ComplaintState;
import medspil.order.ContractState;
import medspil.order.Contracts;
import medspil.order.Order;
import medspil.order.OrderList;
import medspil.order.OrderTable;
import medspil.order.Outcome;
import medspil.order.Request;
import medspil.order.RequestState;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page with a citizen's decisions and orders, as far as they are the reader's own.
@Component
final class OrderOverviewPages {
  private final OrderHeads heads;
  private final RestsOn rests;
  private final OrderList list;
  private final OrderTable table;
  private final ProvidersToAsk providers;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  OrderOverviewPages(
      OrderHeads heads,
      RestsOn rests,
      OrderList list,
      OrderTable table,
      ProvidersToAsk providers,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.heads = heads;
    this.rests = rests;
    this.list = list;
    this.table = table;
    this.providers = providers;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, OrderDraft draft) {
    var titled = shell.titled(shell.say("order.title")).at(Menu.CITIZENS);
    var own = shell.viewer().organisation().value();
    var decisions =
        pathway.orders().decisions().values().stream().filter(one -> one.by().equals(own)).toList();
    var orders =
        pathway.orders().orders().values().stream()
            .filter(order -> isSeen(shell, order))
            .toList()
            .reversed();
    var writer = new Writer(titled, id, pathway, words(shell, id, decisions, orders), draft);
    var mine = OrderAuthority.orders(shell.viewer());
    return templates.orderOverview(
        titled,
        new OrderOverviewPage(
            heads.of(titled, id, pathway),
            decisions.reversed().stream().map(writer::decided).toList(),
            orders.stream().map(writer::ordered).toList(),
            mine ? writer.decide() : null,
            mine ? "/citizens/" + id.value() + "/order/new" : null));
  }

  private static boolean isSeen(Shell shell, Order order) {
    return OrderAuthority.acts(shell.viewer(), order)
        || order.all().stream().anyMatch(one -> isMine(shell, one));
  }

  private static boolean isMine(Shell shell, Request request) {
    return request.state().isOpen() && OrderAuthority.isAsked(shell.viewer(), request);
  }

  private Map<NoteId, String> words(
      Shell shell, PathwayId id, List<AuthorityDecision> decisions, List<Order> orders) {
    var notes = new ArrayList<NoteId>();
    decisions.forEach(one ->
        Stream.of(one.plain(), one.reference()).filter(Objects::nonNull).forEach(notes::add));
    orders.forEach(one -> notes.add(one.wanted().purpose()));
    return list.words(shell.viewer(), id, notes);
  }

  /// Writes the parts for one reader.
  private final class Writer {
    private final Shell shell;
    private final PathwayId id;
    private final Map<NoteId, String> written;
    private final OrderDraft draft;
    private final OrderWords words;
    private final Pathway pathway;
    private final Contracts contracts;

    Writer(
        Shell shell, PathwayId id, Pathway pathway, Map<NoteId, String> written, OrderDraft draft) {
      this.pathway = pathway;
      this.contracts = pathway.orders().contracts();
      this.shell = shell;
      this.id = id;
      this.written = written;
      this.draft = draft;
      this.words = new OrderWords(shell, directory.get(), table);
    }

    OrderForm decide() {
      var own = shell.viewer().organisation().value();
      return new FormWriter(shell, "decide", draft)
          .choose("outcome", choices("order.outcome.", Outcome.values()))
          .choose("basis", words.offered(OrderTable.Kind.BASIS, own))
          .day("day", shell.dates().today().toString())
          .day("received", shell.dates().today().toString())
          .write("plain")
          .maybeLine("reference")
          .choose(
              "guided",
              List.of(
                  new Choice("yes", shell.say("order.guided.yes")),
                  new Choice("no", shell.say("order.guided.no"))))
          .to(address("/decisions"), ids);
    }

    OrderOverviewPage.Decided decided(AuthorityDecision one) {
      return new OrderOverviewPage.Decided(
          "decision-" + one.id(),
          shell.say("order.outcome." + Given.code(one.outcome())),
          one.outcome() == Outcome.REFUSAL ? "ms-late" : "ms-good",
          words.coded(OrderTable.Kind.BASIS, one.basis()),
          shell.dates().day(one.day()),
          said(one.plain()),
          one.reference() == null ? null : said(one.reference()),
          complaint(one),
          !one.complaint().guided(),
          one.complaint().state() == ComplaintState.NONE
              ? null
              : shell.say("order.complaint." + Given.code(one.complaint().state())),
          told(one),
          forms(one));
    }

    private String complaint(AuthorityDecision one) {
      var until = one.complaint().until();
      if (until == null) {
        return shell.say("order.complaint.until.unknown");
      }
      var day = Map.of("day", shell.dates().plain(until));
      return until.isBefore(shell.dates().today())
          ? shell.say("order.complaint.over", day)
          : shell.say("order.complaint.until", day);
    }

    private @Nullable String told(AuthorityDecision one) {
      if (!one.outcome().isToldFirst()) {
        return null;
      }
      var at = one.toldAt();
      return at == null
          ? shell.say("order.told.not", Map.of("days", Long.toString(table.shownAnyway().toDays())))
          : shell.say("order.told", Map.of("at", shell.dates().inSentence(at)));
    }

    private List<OrderForm> forms(AuthorityDecision one) {
      if (!OrderAuthority.orders(shell.viewer())) {
        return List.of();
      }
      var forms = new ArrayList<OrderForm>();
      if (one.outcome().isToldFirst() && one.toldAt() == null) {
        forms.add(
            new FormWriter(shell, "told", OrderDraft.NONE)
                .button(address("/decisions/" + one.id() + "/told"), ids));
      }
      forms.add(
          new FormWriter(shell, "complaint", OrderDraft.NONE)
              .choose("complaint", choices("order.complaint.", ComplaintState.values()))
              .to(address("/decisions/" + one.id() + "/complaint"), ids));
      return forms;
    }

    OrderOverviewPage.Ordered ordered(Order order) {
      var acting = OrderAuthority.acts(shell.viewer(), order);
      var why = order.withoutDecision();
      return new OrderOverviewPage.Ordered(
          "order-" + order.id(),
          said(order.wanted().purpose()),
          words.period(order.wanted().from(), order.wanted().until()),
          shell.say("order.nature." + Given.code(order.wanted().nature())),
          rests.of(shell, id, pathway, order.id()),
          why == null || !acting
              ? null
              : shell.say(
                  "order.without",
                  Map.of("why", words.coded(OrderTable.Kind.WITHOUT_DECISION, why))),
          shell.say(
              "order.municipalities",
              Map.of(
                  "acting", words.organisation(order.municipalities().acting()),
                  "paying", words.organisation(order.municipalities().paying()),
                  "residence", words.organisation(order.municipalities().residence()))),
          order.all().stream()
              .filter(one -> acting || isMine(shell, one))
              .map(this::asked)
              .toList(),
          acting && OrderAuthority.orders(shell.viewer()) && order.chosen().isEmpty()
              ? more(order)
              : null);
    }

    private OrderForm more(Order order) {
      var own = shell.viewer().organisation().value();
      return new FormWriter(shell, "ask", draft)
          .several("unit", providers.choices(own, shell.dates().today()))
          .day("answerBy", shell.dates().today().plusDays(7).toString())
          .to(address("/orders/" + order.id() + "/ask"), ids);
    }

    private OrderOverviewPage.Asked asked(Request one) {
      var offer = one.offer();
      return new OrderOverviewPage.Asked(
          address("/" + one.id()),
          Tag.of(directory.get(), one.unit()).orElseThrow(NotThere::new),
          words.state(one),
          words.css(one.state(), one.answerBy()),
          one.state() == RequestState.ASKED ? shell.dates().day(one.answerBy()) : null,
          offer == null
              ? null
              : shell.say(
                  "order.offer.short",
                  Map.of(
                      "from", shell.dates().plain(offer.from()),
                      "rate", words.rate(offer.rate()))),
          words.ending(one.state(), one.reason(), one.endedAt()),
          one.state() == RequestState.CHOSEN ? contract(one) : null);
    }

    private String contract(Request one) {
      return shell.say(
          "order.contract.state."
              + Given.code(
                  contracts
                      .find(one.id())
                      .map(contract -> contract.state(shell.dates().today()))
                      .orElse(ContractState.NOT_WRITTEN)));
    }

    private String said(NoteId note) {
      return Optional.ofNullable(written.get(note))
          .orElseGet(() -> shell.say("order.words.hidden"));
    }

    private <E extends Enum<E>> List<Choice> choices(String key, E[] values) {
      return Stream.of(values)
          .map(one -> new Choice(Given.code(one), shell.say(key + Given.code(one))))
          .toList();
    }

    private String address(String more) {
      return "/citizens/" + id.value() + "/order" + more;
    }
  }
}
