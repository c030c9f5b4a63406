package medspil.journal.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.crypto.SecretKey;

/// The key of one citizen's bodies, unwrapped; each body is bound to what it is the body of.
record DataKey(UUID id, SecretKey key) {

  byte[] seal(byte[] plain, UUID owner, String type) {
    return Cipher256.seal(key, plain, context(owner, type));
  }

  byte[] open(byte[] sealed, UUID owner, String type) {
    return Cipher256.open(key, sealed, context(owner, type));
  }

  static byte[] context(UUID owner, String type) {
    var name = type.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(16 + name.length)
        .putLong(owner.getMostSignificantBits())
        .putLong(owner.getLeastSignificantBits())
        .put(name)
        .array();
  }

  @Override
  public String toString() {
    return "DataKey[" + id + "]";
  }
}
