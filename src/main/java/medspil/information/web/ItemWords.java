package medspil.information.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.agreement.PackageRule;
import medspil.citizen.OrderAuthority;
import medspil.information.Asked;
import medspil.information.Consideration;
import medspil.information.InformationTable;
import medspil.information.Item;
import medspil.journal.NoteId;
import medspil.order.Coded;
import medspil.order.ContractParty;
import medspil.page.Choice;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Says what stands about each item of one direction, and what the reader may do with it.
record ItemWords(
    Shell shell,
    InformationDoor door,
    InformationTable table,
    InformationDoor.Opened opened,
    SentForm form,
    Map<NoteId, String> said,
    ContractParty from,
    PaperWords papers) {

  InformationPage.Line line(PackageRule.Item listed, Item item) {
    var considered = item.considered();
    var occasion = listed.occasion();
    return new InformationPage.Line(
        item.code(),
        InformationPages.in(shell, listed.what()),
        occasion == null ? null : InformationPages.in(shell, occasion),
        state(item),
        css(item),
        item.open().map(this::asked).orElse(null),
        draft(item, considered),
        item.last()
            .map(one ->
                new InformationPage.Said(
                    words(one.why()),
                    basis(one.basis()),
                    one.content() == null ? null : words(one.content()),
                    shell.dates().moment(one.at())))
            .orElse(null),
        mayDo(from) ? considering(listed, item) : null,
        mayDo(InformationDoor.other(from)) && !mayDo(from) && item.open().isEmpty()
            ? asking(item)
            : null,
        papers.of(item),
        mayDo(from) ? papers.attaching(item) : null);
  }

  boolean sent(String name) {
    return form.is(name);
  }

  @Nullable String wrong(String name, String field) {
    return form.field(shell, name, field, "", "").error();
  }

  private boolean mayDo(ContractParty side) {
    return opened.request().state().isOpen()
        && OrderAuthority.parties(shell.viewer(), opened.order(), opened.request().id())
            .contains(side);
  }

  /// What is found necessary is the giver's alone until it is given; why it is not, both read.
  private InformationPage.@Nullable Said draft(Item item, @Nullable Consideration considered) {
    if (considered == null || (considered.needed() && !(item.isReady() && isGivers()))) {
      return null;
    }
    var basis = considered.basis();
    var content = considered.content();
    return new InformationPage.Said(
        words(considered.why()),
        basis == null ? null : basis(basis),
        content == null ? null : words(content),
        null);
  }

  private boolean isGivers() {
    return InformationDoor.gives(shell, opened.order(), opened.request().id(), from);
  }

  private String state(Item item) {
    return shell.say("information.state." + standing(item));
  }

  private static String standing(Item item) {
    var considered = item.considered();
    if (considered == null) {
      return "open";
    }
    if (item.isReady()) {
      return item.given().isEmpty() ? "needed" : "newer";
    }
    return considered.needed() ? "given" : "not_needed";
  }

  private static String css(Item item) {
    return switch (standing(item)) {
      case "given" -> "ms-good";
      case "needed", "newer" -> "ms-soon";
      default -> "ms-quiet";
    };
  }

  private String asked(Asked one) {
    return shell.say(
        "information.asked",
        Map.of(
            "unit", door.unit(opened.unit(InformationDoor.other(from))), "why", words(one.why())));
  }

  private InformationPage.Considering considering(PackageRule.Item listed, Item item) {
    var name = InformationPages.form("consider", from, item.code());
    var known = Optional.ofNullable(item.considered());
    var offered = listed.legalBasis();
    var basis =
        form.field(
            shell,
            name,
            "basis",
            shell.say("information.basis"),
            known.map(Consideration::basis).orElse(""));
    return new InformationPage.Considering(
        shell.say(known.isEmpty() ? "information.do.consider" : "information.do.again"),
        form.field(
                shell,
                name,
                "needed",
                shell.say("information.needed"),
                known.map(one -> one.needed() ? "yes" : "no").orElse(""))
            .mustBeFilled(),
        List.of(
            new Choice("", shell.say("information.choose")),
            new Choice("yes", shell.say("information.needed.yes")),
            new Choice("no", shell.say("information.needed.no"))),
        form.field(
                shell,
                name,
                "why",
                shell.say("information.why"),
                known.map(one -> words(one.why())).orElseGet(() -> agreed(listed)))
            .hint(shell.say("information.why.hint"))
            .mustBeFilled(),
        offered == null
            ? basis
            : basis.hint(shell.say("information.basis.agreed", Map.of("basis", offered))),
        bases(),
        form.field(
                shell,
                name,
                "content",
                shell.say("information.content"),
                known.map(Consideration::content).map(this::words).orElse(""))
            .hint(shell.say("information.content.hint")),
        form.is(name));
  }

  /// The agreement's own why, where it has one.
  private String agreed(PackageRule.Item listed) {
    var why = listed.why();
    return why == null ? "" : InformationPages.in(shell, why);
  }

  private List<Choice> bases() {
    var all = new ArrayList<Choice>();
    all.add(new Choice("", shell.say("information.choose")));
    table.offered(door.country(opened), shell.dates().today()).stream()
        .map(one -> new Choice(one.code(), InformationPages.in(shell, one.words())))
        .forEach(all::add);
    return all;
  }

  private InformationPage.Asking asking(Item item) {
    var name = InformationPages.form("ask", from, item.code());
    return new InformationPage.Asking(
        shell.say(item.given().isEmpty() ? "information.do.ask" : "information.do.ask_newer"),
        form.field(shell, name, "why", shell.say("information.ask.why"), "").mustBeFilled(),
        form.is(name));
  }

  private String basis(String code) {
    return table
        .named(code)
        .map(Coded::words)
        .map(one -> InformationPages.in(shell, one))
        .orElse(code);
  }

  private String words(NoteId note) {
    return said.getOrDefault(note, "");
  }
}
