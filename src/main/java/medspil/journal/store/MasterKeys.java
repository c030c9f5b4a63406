package medspil.journal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The keys that wrap the citizens' keys; they live in the operator's settings, never in the
/// database.
///
/// The first named wraps new keys; the others still unwrap what they once wrapped, until all is
/// rewrapped.
public final class MasterKeys {
  private static final int BYTES = 32;
  private final String current;
  private final Map<String, SecretKey> keys;

  private MasterKeys(String current, Map<String, SecretKey> keys) {
    this.current = current;
    this.keys = Map.copyOf(keys);
  }

  /// Reads a setting such as `2027=file:/run/secrets/medspil-2027,2026=<base64 of 32 bytes>`.
  public static MasterKeys parse(String setting) {
    var keys = new LinkedHashMap<String, SecretKey>();
    for (var entry : setting.split(",", -1)) {
      var parts = entry.strip().split("=", 2);
      if (parts.length != 2 || parts[0].isBlank()) {
        throw new IllegalArgumentException(
            "master keys read id=base64 or id=file:path, with commas between");
      }
      if (keys.put(parts[0], key(parts[0], parts[1])) != null) {
        throw new IllegalArgumentException("master key %s is given twice".formatted(parts[0]));
      }
    }
    return new MasterKeys(keys.firstEntry().getKey(), keys);
  }

  private static SecretKey key(String id, String text) {
    var base64 = text.startsWith("file:") ? read(Path.of(text.substring(5))) : text;
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException _) {
      throw new IllegalArgumentException("master key %s is not base64".formatted(id));
    }
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException(
          "master key %s must be %d bytes, was %d".formatted(id, BYTES, bytes.length));
    }
    return new SecretKeySpec(bytes, "AES");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a master key file cannot be read", e);
    }
  }

  String current() {
    return current;
  }

  SecretKey named(String id) {
    var key = keys.get(id);
    if (key == null) {
      throw new JournalFailure("no master key %s in the settings".formatted(id), null);
    }
    return key;
  }

  @Override
  public String toString() {
    return "MasterKeys" + keys.keySet();
  }
}
