package medspil.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;

/// Starts the server for a command, and says in plain sentences why it could not.
final class Start {
  /// Not an exit code: the server runs and the process stays.
  static final int RUNNING = -1;

  static final int FAILED = 1;
  static final int REFUSED = 2;

  private Start() {}

  static int server(String profile, List<String> settings) {
    var application = new SpringApplication(Medspil.class);
    application.setAdditionalProfiles(profile);
    if (profile.equals("serve")) application.addInitializers(new RefuseToServe());
    try {
      application.run(settings.toArray(String[]::new));
      return RUNNING;
    } catch (RuntimeException failed) {
      // Spring Boot has reported it, unless it is one of those with a sentence.
      return told(failed)
          .map(CannotStart::new)
          .map(cannot -> refused(cannot, new PrintWriter(System.err, true, UTF_8)))
          .orElse(FAILED);
    }
  }

  /// Picocli's hook for what a command threw.
  static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    if (failure instanceof CannotStart cannot) return refused(cannot, command.getErr());
    failure.printStackTrace(command.getErr());
    return FAILED;
  }

  private static int refused(CannotStart cannot, PrintWriter to) {
    cannot.reasons().forEach(to::println);
    to.flush();
    return REFUSED;
  }

  /// The sentences for a failure that its reader can do something about.
  static Optional<List<String>> told(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotStart cannot) return Optional.of(cannot.reasons());
      if (cause instanceof PortInUseException taken) {
        return Optional.of(
            List.of("Port %d is taken; name another with --port.".formatted(taken.getPort())));
      }
    }
    return Optional.empty();
  }
}
