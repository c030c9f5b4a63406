package medspil.app;

import picocli.CommandLine.Command;

/// `medspil worker …`: who may sign in, and what they are where.
@Command(
    name = "worker",
    description = {
      "Says who may sign in to production, and what they are where.",
      "Works on the database that serve uses, by the same settings; running servers follow at once."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {AddWorker.class, ListWorkers.class, EndWorker.class})
final class WorkerCommands {
  final Operator operator;

  WorkerCommands(Operator operator) {
    this.operator = operator;
  }

  WorkerCommands() {
    this(new Operator());
  }
}
