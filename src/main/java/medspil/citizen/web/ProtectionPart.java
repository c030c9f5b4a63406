package medspil.citizen.web;

import java.util.Optional;
import medspil.citizen.Authority;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Says on a citizen's page that the address is protected, to whom it is told where that is, and
/// who may say so.
final class ProtectionPart {
  private ProtectionPart() {}

  static CitizenPage.@Nullable Protection of(Shell shell, People.Person person) {
    var may = maySay(shell, person);
    return person.protectedAddress() || may
        ? new CitizenPage.Protection(person.protectedAddress(), may)
        : null;
  }

  static boolean maySay(Shell shell, People.Person person) {
    return Authority.opensServices(shell.viewer().role()) && isHome(shell, person);
  }

  /// Of those whose address is protected, their own municipality and they themselves are told even
  /// which municipality that is.
  static Optional<String> home(Shell shell, People.Person person, Directory directory) {
    var told = !person.protectedAddress() || shell.viewer().isCitizen() || isHome(shell, person);
    return told
        ? directory.organisation(new OrganisationId(person.residence())).map(Organisation::name)
        : Optional.of(shell.say("citizen.protection.hidden"));
  }

  private static boolean isHome(Shell shell, People.Person person) {
    return shell.viewer().organisation().value().equals(person.residence());
  }
}
