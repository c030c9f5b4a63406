package medspil.app;

import picocli.CommandLine.Command;

/// `medspil agreement …`: what can be done with agreement files.
@Command(
    name = "agreement",
    description = "Works with agreement files.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = CheckAgreements.class)
final class Agreement {}
