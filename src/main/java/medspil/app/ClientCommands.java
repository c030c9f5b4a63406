package medspil.app;

import picocli.CommandLine.Command;

/// `medspil client …`: which systems may call us.
@Command(
    name = "client",
    description = {
      "Says which organisations' systems may call Medspil (/fhir), each by a token of its own.",
      "Works on the database that serve uses, by the same settings; running servers follow within ten seconds."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {AddClient.class, ListClients.class, EndClient.class})
final class ClientCommands {
  final Operator operator;

  ClientCommands(Operator operator) {
    this.operator = operator;
  }

  ClientCommands() {
    this(new Operator());
  }
}
