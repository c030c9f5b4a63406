package medspil.app;

import java.util.concurrent.Callable;
import medspil.access.store.WorkerRegister;
import medspil.app.store.OperatorDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `medspil worker end`: takes somebody's role in a unit, or all they have.
@Command(
    name = "end",
    description = {
      "Ends what somebody is in a unit, or everywhere; without a role nobody gets in.",
      "What they did stands under their name."
    },
    mixinStandardHelpOptions = true)
final class EndWorker implements Callable<Integer> {
  @ParentCommand private WorkerCommands parent = new WorkerCommands();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec command;

  @Option(
      names = "--sub",
      required = true,
      paramLabel = "SUBJECT",
      description = "What the identity provider calls them.")
  private String subject = "";

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "In this unit alone: ORGANISATION/UNIT, or a SOR number.")
  private @Nullable String unit;

  @Override
  public Integer call() {
    var ended = parent.operator.<Integer>at(this::end);
    if (ended == 0) {
      throw new CannotStart(
          "%s has no role%s: ./medspil worker list --all shows who had which."
              .formatted(subject, unit == null ? "" : " in " + unit));
    }
    command
        .commandLine()
        .getOut()
        .println("%s: %d %s ended.".formatted(subject, ended, ended == 1 ? "role" : "roles"));
    return 0;
  }

  private int end(OperatorDatabase database) {
    var now = parent.operator.now();
    var names = parent.operator.names(database);
    var where = unit == null ? null : names.unit(unit).id().value();
    return new WorkerRegister(database.client()).end(subject, where, now);
  }
}
