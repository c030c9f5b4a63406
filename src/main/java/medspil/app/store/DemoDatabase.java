package medspil.app.store;

import medspil.app.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The demo brings its own database, unless one is lent to it.
@Configuration(proxyBeanMethods = false)
@Profile("demo & !lent")
class DemoDatabase {

  @Bean
  EmbeddedDatabase embeddedDatabase(DataFolder folder) {
    return EmbeddedDatabase.start(folder.database());
  }

  @Bean
  DatabaseAccess databaseAccess(EmbeddedDatabase database) {
    return database.access();
  }
}
