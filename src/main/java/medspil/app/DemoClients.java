package medspil.app;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import medspil.access.MachineClient;
import medspil.access.TokenHash;
import medspil.access.store.MachineClientRows;
import medspil.directory.OrganisationId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Lets the demo's machine clients in, each for its own organisation.
@Profile("demo")
@Component
final class DemoClients implements ApplicationRunner {
  private static final Map<String, String> ORGANISATIONS =
      Map.of(
          DemoSecrets.HOSPITAL, "regionshospitalet-randers",
          DemoSecrets.PSYCHIATRY, "psykiatrien-nordjylland",
          DemoSecrets.MUNICIPALITY_HJOERRING, "hjoerring",
          DemoSecrets.MUNICIPALITY_NORDDJURS, "norddjurs");

  private final MachineClientRows clients;
  private final DemoSecrets secrets;

  DemoClients(MachineClientRows clients, DemoSecrets secrets) {
    this.clients = clients;
    this.secrets = secrets;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    ORGANISATIONS.forEach(this::admit);
  }

  private void admit(String name, String organisation) {
    var id = UUID.nameUUIDFromBytes(("demo:client:" + name).getBytes(StandardCharsets.UTF_8));
    clients.admit(
        new MachineClient(id, OrganisationId.of(organisation), name),
        TokenHash.of(secrets.token(name)));
  }
}
