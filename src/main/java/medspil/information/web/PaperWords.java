package medspil.information.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import medspil.citizen.OrderAuthority;
import medspil.information.Document;
import medspil.information.Item;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.order.ContractParty;
import medspil.page.SentForm;
import medspil.page.Shell;

/// Says which files go with an item, and what the reader may do with them.
record PaperWords(
    Shell shell,
    PathwayId id,
    InformationDoor.Opened opened,
    SentForm form,
    Map<NoteId, String> said,
    ContractParty from,
    boolean scans) {
  private static final double MEGA = 1024.0 * 1024;

  /// All of them for the giver; what was given for others.
  List<InformationPage.Paper> of(Item item) {
    var giver = InformationDoor.gives(shell, opened.order(), opened.request().id(), from);
    return item.documents().stream()
        .filter(one -> giver || item.wasGiven(one.id()))
        .map(one -> paper(item, one))
        .toList();
  }

  private InformationPage.Paper paper(Item item, Document one) {
    var address = InformationPages.address(id, opened) + "/documents/" + one.id();
    return new InformationPage.Paper(
        one.id().toString(),
        address,
        said.getOrDefault(one.name(), "–"),
        shell.say(
            one.scanned() ? "information.paper.scanned" : "information.paper.unscanned",
            Map.of("size", size(one.size()))),
        item.wasGiven(one.id()) ? address + "/seen" : null,
        !item.wasGiven(one.id()) && mayGive());
  }

  private boolean mayGive() {
    return opened.request().state().isOpen()
        && OrderAuthority.parties(shell.viewer(), opened.order(), opened.request().id())
            .contains(from);
  }

  private String size(long bytes) {
    var number = NumberFormat.getNumberInstance(shell.language().locale());
    number.setMaximumFractionDigits(1);
    return number.format(Math.max(0.1, bytes / MEGA));
  }

  InformationPage.Attaching attaching(Item item) {
    var name = InformationPages.form("attach", from, item.code());
    return new InformationPage.Attaching(
        shell.say("information.do.attach"),
        form.field(shell, name, "file", shell.say("information.file"), ""),
        shell.say(scans ? "information.file.scanned" : "information.file.unscanned"),
        form.is(name));
  }
}
