package medspil.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/// An organisation's id; the same key of a directory file gives the same id everywhere.
public record OrganisationId(UUID value) {
  public static OrganisationId of(String key) {
    return new OrganisationId(
        UUID.nameUUIDFromBytes(("medspil.organisation:" + key).getBytes(UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
