package medspil.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The one place where the house is put together and started.
@SpringBootApplication(scanBasePackages = "medspil", proxyBeanMethods = false)
@ConfigurationPropertiesScan("medspil")
@Command(
    name = "medspil",
    description =
        "Makes collaboration agreements between those who share responsibility for a citizen work.",
    mixinStandardHelpOptions = true,
    versionProvider = Medspil.Version.class,
    subcommands = {
      Demo.class,
      Serve.class,
      WorkerCommands.class,
      ClientCommands.class,
      Agreement.class,
      ListCoverage.class
    })
public class Medspil {
  public static void main(String[] arguments) {
    var command = new CommandLine(new Medspil()).setExecutionExceptionHandler(Start::failed);
    var code = command.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    if (code != Start.RUNNING) System.exit(code);
  }

  /// The version of this build.
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Medspil.class.getPackage().getImplementationVersion();
      return new String[] {"Medspil " + (version == null ? "(from source)" : version)};
    }
  }
}
