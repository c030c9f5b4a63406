package medspil.bench;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.app.Medspil;
import medspil.app.store.DatabaseAccess;
import medspil.citizen.Pathway;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.journal.Journal;
import medspil.journal.store.DatabaseRole;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;

/// The whole application on a database that is lent to it, with an agreement that gives five tasks.
record RunningHouse(ConfigurableApplicationContext context) implements AutoCloseable {

  static RunningHouse start(DatabaseAccess access, Path folder) {
    var context =
        new SpringApplicationBuilder(Medspil.class)
            .profiles("demo", "lent")
            .initializers(started -> lend((GenericApplicationContext) started, access))
            .run(
                "--server.port=0",
                "--medspil.data=" + folder,
                "--medspil.agreements=bench/agreements",
                "--db-scheduler.enabled=false");
    return new RunningHouse(context);
  }

  /// A server of its own process: where the database is, the folder for its keys, and in the
  /// environment the passwords.
  public static void main(String[] arguments) {
    var passwords =
        Arrays.stream(DatabaseRole.values())
            .collect(toMap(role -> role, role -> System.getenv(role.roleName())));
    try {
      start(new DatabaseAccess(arguments[0], passwords), Path.of(arguments[1]));
    } catch (RuntimeException failed) {
      // Spring Boot keeps to itself what it thinks it has told already.
      failed.printStackTrace();
      System.exit(1);
    }
  }

  private static void lend(GenericApplicationContext context, DatabaseAccess access) {
    context.registerBean("databaseAccess", DatabaseAccess.class, () -> access);
  }

  Town town() {
    return new Town(
        context.getBean(People.class),
        context.getBean(Pathways.class),
        directory(),
        ids(),
        context.getBean(Clock.class));
  }

  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  Directory directory() {
    return this.<Directory>supplied(Directory.class).get();
  }

  Supplier<UUID> ids() {
    return supplied(UUID.class);
  }

  Journal<Pathway> journal() {
    return context
        .<Journal<Pathway>>getBeanProvider(
            ResolvableType.forClassWithGenerics(Journal.class, Pathway.class))
        .getObject();
  }

  <T> Supplier<T> supplied(Class<T> type) {
    return context
        .<Supplier<T>>getBeanProvider(ResolvableType.forClassWithGenerics(Supplier.class, type))
        .getObject();
  }

  @Override
  public void close() {
    context.close();
  }
}
