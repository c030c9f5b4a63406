package medspil.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Says where the demo is and who one may be there: on the console for people, in `demo.json` for
/// scripts.
@Component
@Profile("demo")
final class AnnounceDemo {
  private final DataFolder folder;
  private final DemoSecrets secrets;
  private final List<DemoFacts.Part> parts;

  AnnounceDemo(DataFolder folder, DemoSecrets secrets, List<DemoFacts.Part> parts) {
    this.folder = folder;
    this.secrets = secrets;
    this.parts = parts;
  }

  @EventListener
  void listening(ApplicationReadyEvent ready) {
    var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
    var facts = facts("http://localhost:" + port);
    write(facts);
    System.out.print(words(facts));
    System.out.flush();
  }

  private DemoFacts facts(String address) {
    var facts = new DemoFacts.Builder();
    secrets.tokens().forEach(facts::token);
    parts.forEach(part -> part.tell(facts));
    return facts.at(address);
  }

  private void write(DemoFacts facts) {
    try {
      var json = new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(facts);
      SecretFile.write(folder.facts(), json + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException("demo.json could not be written", failed);
    }
  }

  private String words(DemoFacts facts) {
    var words = new StringBuilder("%nMedspil runs at %s%n".formatted(facts.address()));
    if (!facts.logins().isEmpty())
      words.append("Sign in at %s/login, without a password, as%n".formatted(facts.address()));
    for (var login : facts.logins()) {
      words.append("  %-18s %-28s %s%n".formatted(login.name(), login.role(), login.unit()));
    }
    return words
        .append(
            "Tokens and identifiers for scripts: %s%nStop with Ctrl-C.%n%n"
                .formatted(folder.facts()))
        .toString();
  }
}
