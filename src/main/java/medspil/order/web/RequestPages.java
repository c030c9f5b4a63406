package medspil.order.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.OrderAuthority;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.order.Order;
import medspil.order.OrderList;
import medspil.order.OrderTable;
import medspil.order.Per;
import medspil.order.Request;
import medspil.order.RequestId;
import medspil.order.RequestState;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Shell;
import medspil.templates.Templates;
import medspil.visit.PreVisit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of what one provider is asked.
@Component
final class RequestPages {
  private final OrderHeads heads;
  private final OrderList list;
  private final OrderTable table;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  RequestPages(
      OrderHeads heads,
      OrderList list,
      OrderTable table,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.heads = heads;
    this.list = list;
    this.table = table;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  JteModel of(
      Shell shell, PathwayId id, Pathway pathway, Order order, RequestId about, OrderDraft draft) {
    var request = order.find(about).orElseThrow(NotThere::new);
    var titled =
        shell
            .titled(
                shell.say(
                    "order.request.title",
                    Map.of(
                        "unit",
                        new OrderWords(shell, directory.get(), table).unit(request.unit()))))
            .at(Menu.CITIZENS);
    var writer = new Writer(titled, id, pathway, order, request, draft);
    return templates.orderRequest(titled, writer.page(heads.of(titled, id, pathway)));
  }

  /// Writes the page for one reader.
  private final class Writer {
    private final Shell shell;
    private final PathwayId id;
    private final Pathway pathway;
    private final Order order;
    private final Request request;
    private final OrderDraft draft;
    private final OrderWords words;
    private final Map<NoteId, String> written;
    private final boolean acting;

    Writer(
        Shell shell,
        PathwayId id,
        Pathway pathway,
        Order order,
        Request request,
        OrderDraft draft) {
      this.shell = shell;
      this.id = id;
      this.pathway = pathway;
      this.order = order;
      this.request = request;
      this.draft = draft;
      this.words = new OrderWords(shell, directory.get(), table);
      this.acting = OrderAuthority.acts(shell.viewer(), order);
      var wanted = order.wanted();
      this.written =
          list.words(
              shell.viewer(),
              id,
              Stream.of(wanted.purpose(), wanted.goals(), wanted.scope(), request.words())
                  .flatMap(Stream::ofNullable)
                  .toList());
    }

    RequestPage page(OrderHead head) {
      var why = order.withoutDecision();
      return new RequestPage(
          head,
          words.state(request),
          words.css(request.state(), request.answerBy()),
          why == null
              ? null
              : shell.say(
                  "order.without",
                  Map.of("why", words.coded(OrderTable.Kind.WITHOUT_DECISION, why))),
          facts(),
          texts(),
          offer(),
          words.ending(request.state(), request.reason(), request.endedAt()),
          forms(),
          forms().isEmpty() ? null : shell.say("order.reasons.ours"),
          request.state() == RequestState.CHOSEN ? address("/contract") : null,
          address("/information"),
          visits());
    }

    private RequestPage.Visits visits() {
      var all = pathway.preVisits().about(request.id());
      var ahead = all.stream().filter(PreVisit::isAhead).count();
      return new RequestPage.Visits(
          address("/visits"),
          all.isEmpty()
              ? shell.say("order.visits.none")
              : shell.say("order.visits.count", Map.of("n", all.size(), "ahead", ahead)));
    }

    private List<RequestPage.Line> facts() {
      var facts = new ArrayList<RequestPage.Line>();
      facts.add(line("asks", asks()));
      facts.add(line("asked", words.unit(request.unit())));
      facts.add(line("nature", shell.say("order.nature." + Given.code(order.wanted().nature()))));
      facts.add(line("period", words.period(order.wanted().from(), order.wanted().until())));
      Optional.ofNullable(order.decision())
          .flatMap(one -> pathway.orders().find(one))
          .ifPresent(
              one -> facts.add(line("basis", words.coded(OrderTable.Kind.BASIS, one.basis()))));
      facts.add(line("acting", words.organisation(order.municipalities().acting())));
      facts.add(line("paying", words.organisation(order.municipalities().paying())));
      facts.add(line("residence", words.organisation(order.municipalities().residence())));
      facts.add(line("answer_by", shell.dates().day(request.answerBy()).text()));
      return facts;
    }

    private String asks() {
      var phone = directory.get().unit(new UnitId(order.unit())).map(Unit::phone).orElse("");
      var unit = words.unit(order.unit());
      return phone.isEmpty()
          ? unit
          : shell.say("order.asks.phone", Map.of("unit", unit, "phone", phone));
    }

    private List<RequestPage.Line> texts() {
      var texts = new ArrayList<RequestPage.Line>();
      texts.add(line("purpose", said(order.wanted().purpose())));
      Optional.ofNullable(order.wanted().goals())
          .ifPresent(note -> texts.add(line("goals", said(note))));
      Optional.ofNullable(order.wanted().scope())
          .ifPresent(note -> texts.add(line("scope", said(note))));
      return texts;
    }

    private @Nullable List<RequestPage.Line> offer() {
      var lines = new ArrayList<RequestPage.Line>();
      var offer = request.offer();
      if (offer != null) {
        lines.add(line("start", shell.dates().plain(offer.from())));
        lines.add(line("rate", words.rate(offer.rate())));
      }
      Optional.ofNullable(request.words()).ifPresent(note -> lines.add(line("words", said(note))));
      return lines.isEmpty() ? null : lines;
    }

    private List<OrderForm> forms() {
      var forms = new ArrayList<OrderForm>();
      if (OrderAuthority.isAsked(shell.viewer(), request)) {
        provider(forms);
      }
      if (acting && OrderAuthority.orders(shell.viewer())) {
        authority(forms);
      }
      return forms;
    }

    private void provider(List<OrderForm> forms) {
      if (request.state() == RequestState.ASKED) {
        forms.add(
            form("offer")
                .day("start", order.wanted().from().toString())
                .line("amount", "")
                .choose("per", pers())
                .write("words")
                .to(address("/offer"), ids));
      }
      if (request.state() == RequestState.ASKED || request.state() == RequestState.OFFERED) {
        forms.add(
            form("decline")
                .choose("why", offered(OrderTable.Kind.DECLINE))
                .maybeWrite("words")
                .to(address("/decline"), ids));
      }
    }

    private void authority(List<OrderForm> forms) {
      if (request.state() == RequestState.OFFERED) {
        forms.add(form("select").button(address("/select"), ids));
        forms.add(
            form("turn_down")
                .choose("why", offered(OrderTable.Kind.TURN_DOWN))
                .to(address("/turn_down"), ids));
      }
      if (request.state() == RequestState.ASKED) {
        forms.add(form("withdraw").button(address("/withdraw"), ids));
      }
    }

    private FormWriter form(String name) {
      return new FormWriter(shell, name, draft);
    }

    private List<Choice> offered(OrderTable.Kind kind) {
      return words.offered(kind, order.municipalities().acting());
    }

    private List<Choice> pers() {
      return Stream.of(Per.values())
          .map(one -> new Choice(Given.code(one), shell.say("order.per." + Given.code(one))))
          .toList();
    }

    private String said(NoteId note) {
      return Optional.ofNullable(written.get(note))
          .orElseGet(() -> shell.say("order.words.hidden"));
    }

    private RequestPage.Line line(String key, String value) {
      return new RequestPage.Line(shell.say("order.fact." + key), value);
    }

    private String address(String more) {
      return "/citizens/" + id.value() + "/order/" + request.id() + more;
    }
  }
}
