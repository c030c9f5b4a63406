package medspil.agreement.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.function.Supplier;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Fault;
import medspil.agreement.FaultWords;
import medspil.agreement.Library;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// *Aftaler*: which there are, and one to read.
@RestController
final class AgreementRoute {
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Library> library;
  private final Templates templates;

  AgreementRoute(
      Supplier<AgreementsInForce> agreements, Supplier<Library> library, Templates templates) {
    this.agreements = agreements;
    this.library = library;
    this.templates = templates;
  }

  @GetMapping("/agreements")
  JteModel list(Shell shell) {
    var all = agreements.get().agreements();
    var reader = new Reader(shell, all);
    var faults =
        library.get().faults().stream()
            .filter(Fault::isError)
            .map(new FaultWords(shell.voice())::line);
    return templates.agreementList(
        shell.titled(shell.say("agreement.list.title")).at(Menu.AGREEMENTS),
        new AgreementListPage(
            !shell.viewer().isCitizen(),
            newestOnly(all).stream().map(reader::line).toList(),
            faults.toList()));
  }

  /// An agreement stands once, as its newest version.
  private static List<Agreement> newestOnly(List<Agreement> all) {
    return all.stream()
        .filter(one -> Chain.newest(one.id(), all).filter(one::equals).isPresent())
        .toList();
  }

  @GetMapping("/agreements/{id}")
  JteModel read(Shell shell, @PathVariable String id) {
    var all = agreements.get().agreements();
    var found = Chain.newest(id, all).orElseThrow(NotThere::new);
    var page = new Reader(shell, all).page(found);
    return templates.agreementRead(shell.titled(page.title()).at(Menu.AGREEMENTS), page);
  }
}
