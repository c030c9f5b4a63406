package medspil.negotiation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import medspil.directory.OrganisationId;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// What has happened to an agreement so far.
///
/// @param draft the version that is under way; null when none is
/// @param releases the versions published here, the oldest first
public record Life(@Nullable Draft draft, List<Release> releases, Afterwards afterwards) {
  static final Life EMPTY = new Life(null, List.of(), Afterwards.NOTHING);

  public Life {
    releases = List.copyOf(releases);
  }

  /// The stream in which the life of an agreement is written.
  public static PathwayId stream(String agreement) {
    var name = "medspil.agreement:" + agreement;
    return new PathwayId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
  }

  public Optional<Release> release(int version) {
    return releases.stream().filter(one -> one.version() == version).findFirst();
  }

  /// Whose secretariat keeps the newest version; nobody's while all came as files.
  public Optional<OrganisationId> keeper() {
    return releases.reversed().stream()
        .filter(one -> !one.adopted())
        .map(Release::keeper)
        .findFirst();
  }

  Life drafting(@Nullable Draft other) {
    return new Life(other, releases, afterwards);
  }

  /// @param change what becomes of the draft, which there is
  Life draft(UnaryOperator<Draft> change) {
    return draft == null ? this : drafting(change.apply(draft));
  }

  Life afterwards(UnaryOperator<Afterwards> change) {
    return new Life(draft, releases, change.apply(afterwards));
  }

  Life releasing(List<Release> all) {
    return new Life(draft, all, afterwards);
  }
}
