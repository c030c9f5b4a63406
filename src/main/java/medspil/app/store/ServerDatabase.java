package medspil.app.store;

import java.util.Map;
import medspil.app.Settings;
import medspil.journal.store.DatabaseRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Production's database is a server named by settings.
@Configuration(proxyBeanMethods = false)
@Profile("serve")
class ServerDatabase {

  @Bean
  DatabaseAccess databaseAccess(Settings settings) {
    var database = settings.database();
    return new DatabaseAccess(
        database.url(),
        Map.of(
            DatabaseRole.OWNER, database.ownerPassword(),
            DatabaseRole.WRITER, database.writerPassword(),
            DatabaseRole.READER, database.readerPassword()));
  }
}
