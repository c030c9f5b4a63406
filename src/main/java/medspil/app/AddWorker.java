package medspil.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import medspil.access.Hat;
import medspil.access.Role;
import medspil.access.store.WorkerRegister;
import medspil.app.store.OperatorDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `medspil worker add`: lets somebody in, or gives somebody who is in one more role.
@Command(
    name = "add",
    description = {
      "Lets somebody sign in with a role in a unit; once more gives them another role or unit.",
      "The same again changes nothing. A name is needed the first time."
    },
    mixinStandardHelpOptions = true)
final class AddWorker implements Callable<Integer> {
  /// A citizen signs in as the pathway that is theirs, and a machine is a client.
  private static final List<Role> ROLES =
      Arrays.stream(Role.values())
          .filter(role -> role != Role.CITIZEN && role != Role.MACHINE)
          .toList();

  @ParentCommand private WorkerCommands parent = new WorkerCommands();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec command;

  @Option(
      names = "--sub",
      required = true,
      paramLabel = "SUBJECT",
      description = "What the identity provider calls them, for ever (the claim sub).")
  private String subject = "";

  @Option(
      names = "--unit",
      required = true,
      paramLabel = "UNIT",
      description = "The unit: ORGANISATION/UNIT by the keys of directory files, or a SOR number.")
  private String unit = "";

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description =
          "ward_nurse, home_nurse, case_worker, facility_staff, coordinator, gp or secretary.")
  private String role = "";

  @Option(names = "--name", paramLabel = "NAME", description = "Their whole name.")
  private @Nullable String name;

  @Option(
      names = "--first-name",
      paramLabel = "NAME",
      description = "What citizens read; the first word of the name unless it is said.")
  private @Nullable String firstName;

  @Option(
      names = "--title",
      defaultValue = "",
      paramLabel = "TITLE",
      description = "What they do, as citizens read it beside the first name.")
  private String title = "";

  @Override
  public Integer call() {
    var worn = role();
    command
        .commandLine()
        .getOut()
        .println(parent.operator.<String>at(database -> add(database, worn)));
    return 0;
  }

  private String add(OperatorDatabase database, Role worn) {
    var now = parent.operator.now();
    var names = parent.operator.names(database);
    var found = names.unitInUse(unit);
    var hat = new Hat(worn, found.organisation(), Optional.of(found.id()));
    var workers = new WorkerRegister(database.client());
    var given =
        database.atOnce(() -> {
          if (name != null) {
            workers.add(parent.operator.newId(), subject, first(name), name.strip(), title);
          }
          return workers.give(subject, hat, now);
        });
    var what = "%s is %s in %s.".formatted(subject, worn.code(), names.keyOf(found.id().value()));
    if (given) return what;
    if (workers.all().stream().noneMatch(line -> line.subject().equals(subject))) {
      throw new CannotStart("%s is not known yet: say --name too.".formatted(subject));
    }
    return what + " Nothing changed.";
  }

  private String first(String whole) {
    return firstName == null ? whole.strip().split("\\s+", 2)[0] : firstName.strip();
  }

  private Role role() {
    return ROLES.stream()
        .filter(one -> one.code().equals(role))
        .findFirst()
        .orElseThrow(() ->
            new CannotStart(
                "There is no role %s for a worker: %s."
                    .formatted(
                        role, ROLES.stream().map(Role::code).collect(Collectors.joining(", ")))));
  }
}
