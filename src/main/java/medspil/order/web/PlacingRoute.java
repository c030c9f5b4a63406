package medspil.order.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.OrderAuthority;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.journal.PathwayId;
import medspil.order.Nature;
import medspil.order.OrderTable;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// *Bestil*: what an authority asks for, of whom, and on which decision.
@RestController
@RequestMapping("/citizens/{pathway}/order/new")
final class PlacingRoute {
  private static final int DAYS_TO_ANSWER = 7;

  private final OrderDoor door;
  private final OrderHeads heads;
  private final OrderActs acts;
  private final RestsOn rests;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  PlacingRoute(
      OrderDoor door,
      OrderHeads heads,
      OrderActs acts,
      RestsOn rests,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.door = door;
    this.heads = heads;
    this.acts = acts;
    this.rests = rests;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  @GetMapping
  JteModel ask(
      Shell shell, @PathVariable UUID pathway, @RequestParam MultiValueMap<String, String> wanted) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "order.new");
    if (!OrderAuthority.orders(shell.viewer())) {
      throw new NotThere();
    }
    return page(shell, id, opened, OrderDraft.NONE, wanted.getOrDefault("unit", List.of()));
  }

  @PostMapping
  Reply<JteModel> place(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "order.new");
    var given = new Given("place", sent, shell.dates().today());
    var wishes = acts.placing(shell, opened, given);
    return door.carriedOut(shell, id, given, rests.all(shell, id, opened, given, wishes))
        .map(draft -> Reply.again(page(shell, id, opened, draft, List.of())))
        .orElseGet(() -> Reply.done("order.flash.place", OrderOverviewRoute.address(id)));
  }

  /// @param units that are ticked from the start
  private JteModel page(
      Shell shell, PathwayId id, Pathway pathway, OrderDraft draft, List<String> units) {
    var titled = shell.titled(shell.say("order.new.title")).at(Menu.CITIZENS);
    var own = shell.viewer().organisation().value();
    var words = new OrderWords(titled, directory.get(), acts.table());
    var assessments = rests.choices(titled, id, pathway);
    var form =
        new FormWriter(titled, "place", draft)
            .choose("decision", decisions(titled, pathway, own, words))
            .maybe("reason", words.offered(OrderTable.Kind.WITHOUT_DECISION, own));
    if (!assessments.isEmpty()) {
      form.choose(RestsOn.FIELD, assessments, assessments.getFirst().value());
    }
    form.choose("nature", natures(titled))
        .write("purpose")
        .maybeWrite("goals")
        .maybeWrite("scope")
        .day("from", "")
        .maybeDay("until")
        .choose("paying", paying(), own.toString())
        .several("unit", acts.providers().choices(own, shell.dates().today()), units)
        .day("answerBy", shell.dates().today().plusDays(DAYS_TO_ANSWER).toString());
    return templates.orderPlacing(
        titled,
        heads.of(titled, id, pathway),
        form.whole("/citizens/" + id.value() + "/order/new", ids));
  }

  private static List<Choice> decisions(Shell shell, Pathway pathway, UUID own, OrderWords words) {
    var choices = new ArrayList<Choice>();
    pathway.orders().decisions().values().stream()
        .filter(one -> one.by().equals(own) && one.outcome().allowsOrder())
        .map(one ->
            new Choice(
                one.id().toString(),
                shell.say(
                    "order.decision.short",
                    Map.of(
                        "outcome", shell.say("order.outcome." + Given.code(one.outcome())),
                        "basis", words.coded(OrderTable.Kind.BASIS, one.basis()),
                        "day", shell.dates().plain(one.day())))))
        .forEach(choices::add);
    choices.add(new Choice(OrderActs.NO_DECISION, shell.say("order.decision.none")));
    return choices;
  }

  private static List<Choice> natures(Shell shell) {
    return Stream.of(Nature.values())
        .map(one -> new Choice(Given.code(one), shell.say("order.nature." + Given.code(one))))
        .toList();
  }

  private List<Choice> paying() {
    return acts.municipalities().entrySet().stream()
        .map(one -> new Choice(one.getKey().toString(), one.getValue()))
        .toList();
  }
}
