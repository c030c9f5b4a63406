package medspil.information.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.NewestPackage;
import medspil.agreement.PackageRule;
import medspil.agreement.Words;
import medspil.citizen.OrderAuthority;
import medspil.citizen.People;
import medspil.information.Exchange;
import medspil.information.FileCheck;
import medspil.information.InformationTable;
import medspil.information.Item;
import medspil.journal.PathwayId;
import medspil.order.Coded;
import medspil.order.ContractParty;
import medspil.order.OrderList;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.stereotype.Component;

/// Makes the page *Oplysninger til hinanden*, also when a form on it was sent and not carried out.
@Component
final class InformationPages {
  private final InformationDoor door;
  private final InformationTable table;
  private final FileCheck check;
  private final People people;
  private final OrderList list;
  private final Supplier<UUID> ids;
  private final Templates templates;

  InformationPages(
      InformationDoor door,
      InformationTable table,
      FileCheck check,
      People people,
      OrderList list,
      Supplier<UUID> ids,
      Templates templates) {
    this.door = door;
    this.table = table;
    this.check = check;
    this.people = people;
    this.list = list;
    this.ids = ids;
    this.templates = templates;
  }

  static String address(PathwayId id, InformationDoor.Opened opened) {
    return "/citizens/" + id.value() + "/order/" + opened.request().id() + "/information";
  }

  /// Where what a party gives stands.
  static String address(PathwayId id, InformationDoor.Opened opened, ContractParty from) {
    return address(id, opened) + "#" + code(from);
  }

  static String code(ContractParty party) {
    return party.name().toLowerCase(Locale.ROOT);
  }

  static ContractParty party(String from) {
    return Stream.of(ContractParty.values())
        .filter(one -> code(one).equals(from))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /// As which of the two the reader may give.
  Set<ContractParty> mayDo(Shell shell, InformationDoor.Opened opened) {
    return OrderAuthority.parties(shell.viewer(), opened.order(), opened.request().id());
  }

  /// Names a form among all on the page.
  static String form(String form, ContractParty from, String item) {
    return form + "-" + code(from) + (item.isEmpty() ? "" : "-" + item);
  }

  /// The codes of what may allow giving it.
  List<String> offered(Shell shell, InformationDoor.Opened opened) {
    return table.offered(door.country(opened), shell.dates().today()).stream()
        .map(Coded::code)
        .toList();
  }

  JteModel of(
      Shell shell,
      PathwayId id,
      InformationDoor.Opened opened,
      SentForm form,
      List<String> ticked) {
    var refusal = form.refusal();
    var exchange = opened.pathway().exchanges().of(opened.request().id());
    var said = list.words(shell.viewer(), id, exchange.notes().toList());
    var page =
        new InformationPage(
            new InformationPage.Back(
                "/citizens/" + id.value() + "/order/" + opened.request().id(),
                shell.say(
                    "information.back",
                    Map.of("unit", door.unit(opened.unit(ContractParty.PROVIDER))))),
            address(id, opened),
            people
                .seen(shell.viewer(), id)
                .map(People.Person::name)
                .orElseGet(() -> shell.say("information.citizen")),
            refusal == null ? null : shell.say(refusal),
            !opened.request().state().isOpen(),
            Stream.of(ContractParty.values())
                .map(from -> {
                  var words =
                      new ItemWords(
                          shell,
                          door,
                          table,
                          opened,
                          form,
                          said,
                          from,
                          new PaperWords(shell, id, opened, form, said, from, check.scans()));
                  return direction(shell, opened, exchange, words, ticked, from);
                })
                .toList(),
            ids);
    return templates.informationOne(
        shell.titled(shell.say("information.title")).at(Menu.CITIZENS), page);
  }

  private InformationPage.Direction direction(
      Shell shell,
      InformationDoor.Opened opened,
      Exchange exchange,
      ItemWords words,
      List<String> ticked,
      ContractParty from) {
    var listed = door.listed(shell, opened, from);
    var listing = listed.stream().flatMap(one -> one.rule().items().stream()).toList();
    var items = Stream.concat(listing.stream(), Stream.of(other(shell))).toList();
    var left =
        listing.stream().filter(one -> exchange.item(from, one.id()).considered() == null).count();
    var gives =
        opened.request().state().isOpen()
            && OrderAuthority.parties(shell.viewer(), opened.order(), opened.request().id())
                .contains(from);
    return new InformationPage.Direction(
        code(from),
        shell.say(
            "information.direction",
            Map.of(
                "from", door.unit(opened.unit(from)),
                "to", door.unit(opened.unit(InformationDoor.other(from))))),
        listing.isEmpty()
            ? null
            : shell.say("information.left", Map.of("n", left, "all", listing.size())),
        exchange.complete().containsKey(from),
        listed.map(one -> source(shell, one)).orElse(null),
        items.stream().map(one -> words.line(one, exchange.item(from, one.id()))).toList(),
        gives ? giving(shell, words, exchange, items, ticked, from) : null);
  }

  private static InformationPage.Giving giving(
      Shell shell,
      ItemWords words,
      Exchange exchange,
      List<PackageRule.Item> items,
      List<String> ticked,
      ContractParty from) {
    return new InformationPage.Giving(
        items.stream()
            .filter(one -> exchange.item(from, one.id()).isReady())
            .map(one -> new Choice(one.id(), in(shell, one.what())))
            .toList(),
        words.sent(form("give", from, "")) ? ticked : List.of(),
        words.wrong(form("give", from, ""), "tick"));
  }

  private static String source(Shell shell, NewestPackage one) {
    return shell.say(
        one.binding() ? "information.source" : "information.source.not_agreed",
        Map.of("agreement", in(shell, one.agreement().identity().title())));
  }

  /// What stands on no list, and is needed all the same.
  private static PackageRule.Item other(Shell shell) {
    var what = new Words(Map.of(shell.language().tag(), shell.say("information.other")));
    return new PackageRule.Item(
        Item.OTHER, what, PackageRule.Necessary.ASK, null, null, null, List.of());
  }

  static String in(Shell shell, Words words) {
    return words.in(shell.language().tag());
  }
}
