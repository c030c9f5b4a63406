package medspil.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/// A unit's id; the same keys of a directory file give the same id everywhere.
public record UnitId(UUID value) {
  public static UnitId of(String organisationKey, String unitKey) {
    return new UnitId(
        UUID.nameUUIDFromBytes(
            ("medspil.unit:" + organisationKey + "/" + unitKey).getBytes(UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
