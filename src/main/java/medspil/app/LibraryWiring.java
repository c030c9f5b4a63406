package medspil.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Library;
import medspil.agreement.PathwayWords;
import medspil.directory.Directory;
import medspil.directory.DirectoryFile;
import medspil.directory.Listing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The directory and the agreements in force, as everybody reads them.
@Configuration(proxyBeanMethods = false)
class LibraryWiring {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  @Bean
  Supplier<Directory> directory() {
    var directory = merged(List.of(DirectoryFile.denmark(), DirectoryFile.demoRegion()));
    return () -> directory;
  }

  @Bean
  Library library(@Value("${medspil.agreements:agreements}") Path folder) {
    return AgreementLibrary.in(folder);
  }

  @Bean
  Supplier<AgreementsInForce> agreements(
      Library library, Supplier<Directory> directory, Clock clock) {
    var groups = new Groupings(directory.get(), LocalDate.ofInstant(clock.instant(), DENMARK));
    var inForce =
        AgreementsInForce.of(library.agreements(), groups, PathwayWords.vocabulary(), DENMARK);
    return () -> inForce;
  }

  private static Directory merged(List<Listing> listings) {
    return new Directory(
        listings.stream().flatMap(one -> one.organisations().stream()).toList(),
        listings.stream().flatMap(one -> one.units().stream()).toList(),
        listings.stream().flatMap(one -> one.fillings().stream()).toList(),
        listings.stream().flatMap(one -> one.belongings().stream()).toList());
  }
}
