package medspil.negotiation.web;

import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.agreement.Agreement;
import medspil.agreement.Circumstances;
import medspil.agreement.Library;
import medspil.agreement.PartyOrganisations;
import medspil.directory.OrganisationId;
import medspil.negotiation.Lives;
import medspil.negotiation.Rights;
import medspil.page.NotThere;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Finds the agreement that an address names, as one reader meets it.
@Component
final class Standings {
  private final Supplier<Library> library;
  private final Supplier<Circumstances> circumstances;
  private final Lives lives;

  Standings(Supplier<Library> library, Supplier<Circumstances> circumstances, Lives lives) {
    this.library = library;
    this.circumstances = circumstances;
    this.lives = lives;
  }

  /// What citizens do not read answers as what is not there.
  Standing of(Shell shell, String id) {
    if (shell.viewer().isCitizen()) {
      throw new NotThere();
    }
    var all = library.get().agreements();
    var agreement =
        all.stream()
            .filter(one -> one.id().equals(id))
            .max(Comparator.comparingInt(Agreement::version))
            .orElseThrow(NotThere::new);
    var now = circumstances.get();
    var parties =
        PartyOrganisations.of(agreement, all, now.groups(), now.day()).values().stream()
            .flatMap(Set::stream)
            .map(one -> new OrganisationId(UUID.fromString(one)))
            .collect(Collectors.toUnmodifiableSet());
    boolean tends =
        Rights.mayStart(shell.viewer())
            && (parties.isEmpty() || parties.contains(shell.viewer().organisation()));
    return new Standing(shell, agreement, all, lives.of(id), parties, tends);
  }
}
