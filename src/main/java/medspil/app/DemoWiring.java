package medspil.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Objects;
import medspil.app.store.EmbeddedDatabase;
import medspil.journal.store.MasterKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// What the demo makes for itself and production is given: a folder, secrets, a master key.
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoWiring {

  @Bean
  DataFolder dataFolder(Settings settings) {
    var folder = DataFolder.take(Objects.requireNonNullElse(settings.data(), Path.of("data")));
    if (settings.fresh()) {
      EmbeddedDatabase.erase(folder.database());
      folder.forget();
    }
    return folder;
  }

  @Bean
  DemoSecrets demoSecrets(DataFolder folder) throws IOException {
    return DemoSecrets.in(folder, new SecureRandom());
  }

  @Bean
  MasterKeys masterKeys(DataFolder folder) throws IOException {
    return MasterKeys.parse("demo=file:" + DemoMasterKey.in(folder, new SecureRandom()));
  }
}
