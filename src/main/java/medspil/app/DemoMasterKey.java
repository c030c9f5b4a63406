package medspil.app;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// The master key that a demo makes for itself; its first bytes say so, and production refuses it.
final class DemoMasterKey {
  private static final byte[] MARK = "medspil-demo".getBytes(US_ASCII);
  private static final int LENGTH = 32;

  private DemoMasterKey() {}

  /// The key's file, made if it is not there.
  static Path in(DataFolder folder, RandomGenerator random) throws IOException {
    var file = folder.masterKey();
    if (Files.notExists(file)) SecretFile.write(file, text(make(random)) + "\n");
    return file;
  }

  /// Whether a demo's key is among the keys of a setting.
  static boolean isNamedIn(String setting) {
    return Stream.of(setting.split(",", -1))
        .map(entry -> entry.strip().split("=", 2)[1])
        .map(DemoMasterKey::read)
        .anyMatch(key -> key.startsWith(text(MARK)));
  }

  private static String read(String key) {
    try {
      return key.startsWith("file:") ? Files.readString(Path.of(key.substring(5))).strip() : key;
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static byte[] make(RandomGenerator random) {
    var key = new byte[LENGTH];
    random.nextBytes(key);
    System.arraycopy(MARK, 0, key, 0, MARK.length);
    return key;
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
