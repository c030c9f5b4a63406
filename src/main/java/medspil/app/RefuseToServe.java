package medspil.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import medspil.exchange.Mail;
import medspil.exchange.MailRoute;
import medspil.journal.store.MasterKeys;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Production starts with all that it needs and nothing of a demo, or says in a sentence each what
/// is wrong.
final class RefuseToServe implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var settings = Binder.get(context.getEnvironment()).bindOrCreate("medspil", Settings.class);
    var reasons = new ArrayList<>(reasons(settings));
    if (Arrays.asList(context.getEnvironment().getActiveProfiles()).contains("demo")) {
      reasons.add("The profile demo is on: take it out of SPRING_PROFILES_ACTIVE.");
    }
    if (!reasons.isEmpty()) throw new CannotStart(reasons);
  }

  static List<String> reasons(Settings settings) {
    return Stream.of(
            database(settings.database()),
            masterKeys(settings.masterKeys()),
            login(settings.login()),
            letters(settings.letters()),
            mail(settings.mail()),
            demo(settings))
        .flatMap(List::stream)
        .toList();
  }

  /// What an operator's command needs: the server, and the role that writes.
  static List<String> reasonsOfOperator(Settings settings) {
    var database = settings.database();
    return Stream.of(address(database), password("writer", database.writerPassword()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> database(Settings.Database database) {
    return Stream.of(
            address(database),
            password("owner", database.ownerPassword()),
            password("writer", database.writerPassword()),
            password("reader", database.readerPassword()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> address(Settings.Database database) {
    var reasons = new ArrayList<String>();
    if (database.url().isBlank()) {
      reasons.add(
          "The database is missing: set medspil.database.url to jdbc:postgresql://HOST:PORT/DATABASE.");
    } else if (!database.url().startsWith("jdbc:postgresql:")) {
      reasons.add(
          "The database must be a PostgreSQL: medspil.database.url must begin with jdbc:postgresql:.");
    }
    return reasons;
  }

  private static List<String> password(String role, String password) {
    if (password.isBlank()) {
      return List.of(
          "The password of the role medspil_%1$s is missing: set medspil.database.%1$s-password."
              .formatted(role));
    }
    return fromDemo("medspil.database.%s-password".formatted(role), password);
  }

  private static List<String> masterKeys(String setting) {
    if (setting.isBlank()) {
      return List.of(
          "The master key is missing: set medspil.master-keys to NAME=file:PATH or NAME=BASE64, 32 bytes from a good"
              + " source of chance.");
    }
    try {
      MasterKeys.parse(setting);
    } catch (RuntimeException wrong) {
      return List.of("The master key cannot be used: %s.".formatted(wrong.getMessage()));
    }
    return DemoMasterKey.isNamedIn(setting)
        ? List.of(
            "The master key is that of a demo: make one for production and name it in medspil.master-keys.")
        : List.of();
  }

  private static List<String> login(Settings.Login login) {
    var reasons = new ArrayList<String>();
    if (login.issuer().isBlank()) {
      reasons.add(
          "Nobody could sign in: set medspil.login.issuer to the address of your OpenID Connect provider.");
    } else if (!isSafe(login.issuer())) {
      reasons.add("The address in medspil.login.issuer must begin with https://.");
    }
    if (login.clientId().isBlank()) {
      reasons.add(
          "The provider does not know Medspil: set medspil.login.client-id to the name it is registered under.");
    }
    if (login.clientSecret().isBlank()) {
      reasons.add(
          "The provider does not know Medspil: set medspil.login.client-secret to what it was given.");
    }
    reasons.addAll(fromDemo("medspil.login.client-secret", login.clientSecret()));
    return reasons;
  }

  private static List<String> letters(Settings.Letters letters) {
    return letters.address().isBlank() || isSafe(letters.address())
        ? List.of()
        : List.of("Letters hold personal data: medspil.letters.address must begin with https://.");
  }

  private static List<String> mail(Settings.Mail mail) {
    var reasons = new ArrayList<String>();
    if (mail.host().isBlank()) {
      return reasons;
    }
    if (!Mail.isAddress(mail.from())) {
      reasons.add(
          "Mails come from nobody: set medspil.mail.from to an address of yours, as no-reply@medspil.example.dk.");
    }
    if (mail.home().isBlank()) {
      reasons.add(
          "Mails say where Medspil is found: set medspil.mail.home, as https://medspil.example.dk.");
    } else if (!isSafe(mail.home())) {
      reasons.add("The address in medspil.mail.home must begin with https://.");
    }
    var open = mail.protection() == MailRoute.Protection.NONE;
    if (open && !List.of("localhost", "127.0.0.1").contains(mail.host())) {
      reasons.add(
          "Mails name their receivers: medspil.mail.protection must be starttls or tls for a server elsewhere.");
    }
    return reasons;
  }

  private static List<String> demo(Settings settings) {
    var reasons = new ArrayList<String>();
    var data = settings.data();
    if (data != null && DataFolder.isDemo(data)) {
      reasons.add(
          "The folder %s in medspil.data holds a demo: leave medspil.data out.".formatted(data));
    }
    if (settings.clock() != null)
      reasons.add("Only a demo sets its clock: leave medspil.clock out.");
    return reasons;
  }

  private static List<String> fromDemo(String setting, String secret) {
    return secret.startsWith(DemoSecrets.MARK)
        ? List.of("The secret in %s is that of a demo: make one for production.".formatted(setting))
        : List.of();
  }

  /// Without encryption only on this machine, where tests have their provider.
  private static boolean isSafe(String issuer) {
    var address = URI.create(issuer);
    return "https".equals(address.getScheme())
        || List.of("localhost", "127.0.0.1").contains(String.valueOf(address.getHost()));
  }
}
