package medspil.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The demo's folder, held by one running Medspil at a time.
public final class DataFolder implements AutoCloseable {
  private static final String LOCK = "medspil.lock";

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /// Takes the folder, making it if need be.
  public static DataFolder take(Path wanted) {
    try {
      var path = made(wanted);
      refuseForeign(path);
      var lock =
          FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isTaken(lock)) throw held(path);
      lock.truncate(0)
          .write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
      var folder = new DataFolder(path, lock);
      Files.deleteIfExists(folder.facts());
      return folder;
    } catch (IOException failed) {
      throw new CannotStart(
          "The data folder " + wanted.toAbsolutePath() + " cannot be used: " + failed.getMessage());
    }
  }

  /// Whether a folder holds a demo, which production must not touch.
  public static boolean isDemo(Path path) {
    return Files.exists(path.resolve(LOCK));
  }

  public Path path() {
    return path;
  }

  /// Where the embedded database lives.
  public Path database() {
    return path.resolve("pg");
  }

  Path secrets() {
    return path.resolve("secrets.json");
  }

  Path masterKey() {
    return path.resolve("master.key");
  }

  /// What scripts read; there while a demo listens.
  Path facts() {
    return path.resolve("demo.json");
  }

  /// Removes what the folder holds beside the database.
  void forget() {
    try {
      for (var file : List.of(secrets(), masterKey(), facts())) Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new UncheckedIOException("the data folder could not be emptied", failed);
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException failed) {
      throw new UncheckedIOException("the data folder could not be let go", failed);
    }
  }

  private static Path made(Path wanted) throws IOException {
    // Others may pass through, as the database's own user must, but see nothing.
    var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x"));
    if (!Files.isDirectory(wanted)) Files.createDirectories(wanted, ours);
    return wanted.toRealPath();
  }

  /// A folder with other things in it is nobody's data folder: `--fresh` would be at home in it.
  private static void refuseForeign(Path path) throws IOException {
    try (var files = Files.list(path)) {
      if (!isDemo(path) && files.findAny().isPresent()) {
        throw new CannotStart(
            "The folder " + path + " holds other things; name a new or empty one with --data.");
      }
    }
  }

  private static boolean isTaken(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private static CannotStart held(Path path) throws IOException {
    return new CannotStart(
        "Medspil already runs on the data folder %s as process %s; stop it, or name another folder with --data."
            .formatted(path, Files.readString(path.resolve(LOCK), UTF_8)));
  }
}
