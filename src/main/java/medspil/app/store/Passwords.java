package medspil.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.random.RandomGenerator;
import medspil.app.DemoSecrets;

/// The passwords of an embedded cluster, made with it and kept in it.
final class Passwords {
  private static final String FILE = "medspil.passwords";
  private static final List<String> NAMES = List.of("superuser", "owner", "writer", "reader");

  private final Properties all;

  private Passwords(Properties all) {
    this.all = all;
  }

  static Passwords random(RandomGenerator random) {
    var all = new Properties();
    for (var name : NAMES) {
      all.setProperty(
          name,
          DemoSecrets.MARK
              + Long.toHexString(random.nextLong())
              + Long.toHexString(random.nextLong()));
    }
    return new Passwords(all);
  }

  static Passwords of(Path cluster) throws IOException {
    var all = new Properties();
    try (var reader = Files.newBufferedReader(cluster.resolve(FILE), UTF_8)) {
      all.load(reader);
    }
    return new Passwords(all);
  }

  String of(String name) {
    var password = all.getProperty(name);
    if (password == null) throw new PostgresFailure("the cluster's passwords lack that of " + name);
    return password;
  }

  void write(Path cluster) throws IOException {
    var file = secretFile(cluster.resolve(FILE));
    try (var writer = Files.newBufferedWriter(file, UTF_8)) {
      all.store(writer, null);
    }
  }

  void writeSuperuser(Path file) throws IOException {
    Files.writeString(secretFile(file), of("superuser") + "\n", UTF_8);
  }

  private static Path secretFile(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }
}
