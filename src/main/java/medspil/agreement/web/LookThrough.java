package medspil.agreement.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Binding;
import medspil.agreement.Circumstances;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Agreements looked through: what is asked of one, what a version changes, and whether all that
/// bind the reader's organisation go together.
@RestController
final class LookThrough {
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Circumstances> circumstances;
  private final Supplier<Directory> directory;
  private final Templates templates;

  LookThrough(
      Supplier<AgreementsInForce> agreements,
      Supplier<Circumstances> circumstances,
      Supplier<Directory> directory,
      Templates templates) {
    this.agreements = agreements;
    this.circumstances = circumstances;
    this.directory = directory;
    this.templates = templates;
  }

  @GetMapping("/agreements/{id}/required")
  JteModel required(Shell shell, @PathVariable String id) {
    var all = all();
    var reader = new RequiredReader(new Wording(shell), all, this::name);
    var page = reader.page(newest(id, all), circumstances.get());
    return templates.agreementRequired(titled(shell, "agreement.required.title"), page);
  }

  @GetMapping("/agreements/{id}/compare")
  JteModel compare(
      Shell shell,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int before,
      @RequestParam(defaultValue = "0") int after) {
    var all = all();
    var versions = Chain.versions(newest(id, all).id(), all);
    var page =
        new CompareReader(new Wording(shell), all)
            .page(
                version(versions, before, Math.min(1, versions.size() - 1)),
                version(versions, after, 0));
    return templates.agreementCompare(titled(shell, "agreement.compare.title"), page);
  }

  @GetMapping("/agreements/situations")
  JteModel situations(Shell shell) {
    var all = all();
    var now = circumstances.get();
    var mine = shell.viewer().organisation().value().toString();
    var binding = Binding.on(all, mine, now.day(), now.groups(), now.vocabulary());
    return templates.agreementSituations(
        titled(shell, "agreement.situations.title"),
        new SituationsReader(new Wording(shell), all).page(binding));
  }

  private List<Agreement> all() {
    return agreements.get().agreements();
  }

  private static Shell titled(Shell shell, String key) {
    return shell.titled(shell.say(key)).at(Menu.AGREEMENTS);
  }

  private static Agreement newest(String id, List<Agreement> all) {
    return Chain.newest(id, all).orElseThrow(NotThere::new);
  }

  /// The version asked for; when none is, the one at that place of the newest.
  private static Agreement version(List<Agreement> versions, int asked, int place) {
    return asked == 0
        ? versions.get(place)
        : versions.stream()
            .filter(one -> one.version() == asked)
            .findFirst()
            .orElseThrow(NotThere::new);
  }

  private String name(String organisation) {
    return directory
        .get()
        .organisation(new OrganisationId(UUID.fromString(organisation)))
        .map(Organisation::name)
        .orElse(organisation);
  }
}
