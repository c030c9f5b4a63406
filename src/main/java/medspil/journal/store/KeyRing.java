package medspil.journal.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/// Makes, wraps and unwraps the citizens' keys, and remembers those used of late.
///
/// A remembered key is only ever used beside its row as it now stands, so a destroyed key stays
/// destroyed.
final class KeyRing {
  private final MasterKeys masters;
  private final Map<UUID, DataKey> unwrapped;

  KeyRing(MasterKeys masters, int remembered) {
    this.masters = masters;
    this.unwrapped = Collections.synchronizedMap(new Latest(remembered));
  }

  DataKey create(UUID id) {
    return new DataKey(id, Cipher256.newKey());
  }

  WrappedKey wrap(DataKey key, UUID pathway) {
    var bytes =
        Cipher256.seal(
            masters.named(masters.current()), key.key().getEncoded(), context(key.id(), pathway));
    return new WrappedKey(key.id(), pathway, bytes, masters.current(), null);
  }

  DataKey unwrap(WrappedKey row) {
    if (row.destroyedAt() != null) {
      unwrapped.remove(row.keyId());
      throw new IllegalStateException("key %s is destroyed".formatted(row.keyId()));
    }
    var known = unwrapped.get(row.keyId());
    if (known != null) {
      return known;
    }
    var key = unwrapBeside(row);
    unwrapped.put(key.id(), key);
    return key;
  }

  /// Not remembered: for a look at so many that they would push out those in use.
  DataKey unwrapBeside(WrappedKey row) {
    var bytes =
        Cipher256.open(
            masters.named(row.masterKeyId()), row.wrapped(), context(row.keyId(), row.pathway()));
    return new DataKey(row.keyId(), new SecretKeySpec(bytes, "AES"));
  }

  boolean isCurrent(WrappedKey row) {
    return row.masterKeyId().equals(masters.current());
  }

  String currentMaster() {
    return masters.current();
  }

  private static byte[] context(UUID keyId, UUID pathway) {
    return DataKey.context(pathway, "data key " + keyId);
  }

  private static final class Latest extends LinkedHashMap<UUID, DataKey> {
    private final int size;

    Latest(int size) {
      super(16, 0.75f, true);
      this.size = size;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<UUID, DataKey> eldest) {
      return size() > size;
    }
  }
}
