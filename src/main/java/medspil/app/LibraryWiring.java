package medspil.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import medspil.agreement.AgreementReader;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Circumstances;
import medspil.agreement.PathwayWords;
import medspil.directory.Directory;
import medspil.directory.DirectoryFile;
import medspil.directory.store.DirectoryStore;
import medspil.negotiation.store.PublishedTexts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The directory and the agreements in force, as everybody reads them.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LibraryWiring {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  /// Files are taken in whenever a server starts; what they said before needs no change.
  @Bean
  StoredDirectory directory(
      @Qualifier("writer") DataSource writer,
      Environment environment,
      @Value("${medspil.directory:}") String folder,
      Clock clock) {
    var listings = new ArrayList<>(List.of(DirectoryFile.denmark()));
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      listings.add(DirectoryFile.demoRegion());
      listings.add(DirectoryFile.demoHelsefellesskap());
    }
    if (!folder.isBlank()) listings.addAll(DirectoryFolder.read(Path.of(folder)));
    var store = new DirectoryStore(writer);
    DirectoryFolder.take(listings, store, LocalDate.ofInstant(clock.instant(), DENMARK));
    return new StoredDirectory(store);
  }

  @Bean
  AgreementReader agreementReader() {
    return new AgreementReader(PathwayWords.vocabulary());
  }

  @Bean
  LibraryOfToday library(
      @Value("${medspil.agreements:agreements}") Path folder,
      AgreementReader reader,
      PublishedTexts published,
      Environment environment) {
    var since = Bindable.mapOf(String.class, LocalDate.class);
    return new LibraryOfToday(
        reader,
        AgreementLibrary.sources(folder),
        published,
        Binder.get(environment).bind("medspil.in-force", since).orElse(Map.of()));
  }

  @Bean
  Supplier<AgreementsInForce> agreements(
      LibraryOfToday library, Supplier<Directory> directory, Clock clock) {
    return new AgreementsOfToday(library, library::successors, directory, clock, DENMARK);
  }

  @Bean
  Supplier<Circumstances> circumstances(Supplier<Directory> directory, Clock clock) {
    return () -> {
      var now = directory.get();
      var today = LocalDate.ofInstant(clock.instant(), DENMARK);
      return new Circumstances(
          new Groupings(now, today),
          new FunctionsFilled(now, today),
          PathwayWords.vocabulary(),
          today);
    };
  }
}
