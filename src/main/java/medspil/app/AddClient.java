package medspil.app;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Callable;
import medspil.access.MachineClient;
import medspil.access.TokenHash;
import medspil.access.store.MachineClientRows;
import medspil.app.store.OperatorDatabase;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `medspil client add`: lets an organisation's system in and says its token, this once.
@Command(
    name = "add",
    description = {
      "Lets a system of an organisation call Medspil, and prints its token: this once, only its hash is kept.",
      "To change a token, add a client by a new name, hand out its token, and end the old one."
    },
    mixinStandardHelpOptions = true)
final class AddClient implements Callable<Integer> {
  private static final int TOKEN_BYTES = 32;

  @ParentCommand private ClientCommands parent = new ClientCommands();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec command;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "What the system is called here, as norddjurs-nexus.")
  private String name = "";

  @ArgGroup(multiplicity = "1")
  private Whose whose = new Whose();

  /// One of two ways to name an organisation.
  static final class Whose {
    @Option(
        names = "--organisation",
        paramLabel = "KEY",
        description = "Whose it is, by the key of directory files, as norddjurs.")
    private @Nullable String organisation;

    @Option(
        names = "--sor",
        paramLabel = "NUMBER",
        description = "Whose it is, by the SOR number of one of its units.")
    private @Nullable String sor;

    OrganisationId in(DirectoryNames names) {
      return organisation == null
          ? names.unit(String.valueOf(sor)).organisation()
          : names.organisation(organisation).id();
    }
  }

  @Override
  public Integer call() {
    command.commandLine().getOut().println(parent.operator.<String>at(this::add));
    return 0;
  }

  private String add(OperatorDatabase database) {
    var organisation = whose.in(parent.operator.names(database));
    var clients = new MachineClientRows(database.client());
    if (clients.all().stream()
        .anyMatch(line -> line.active() && line.client().name().equals(name))) {
      throw new CannotStart(
          "There is a client %s already: take another name, or end that one.".formatted(name));
    }
    var token = token();
    clients.admit(
        new MachineClient(parent.operator.newId(), organisation, name), TokenHash.of(token));
    return token;
  }

  private static String token() {
    var bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return "medspil_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
