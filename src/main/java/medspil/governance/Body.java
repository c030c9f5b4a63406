package medspil.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Those who decide together at one level, from one day to another.
///
/// @param revision how often it was written down; a change names the one it is a change of
public record Body(UUID id, int revision, Setup setup) {

  /// How it is set up.
  ///
  /// @param kind of the adopter's table
  /// @param under the body that it answers to; null at the top
  /// @param theme what it is about; empty when it is about everything
  /// @param until its last day; null while none is set
  /// @param members who sits in it
  public record Setup(
      String name,
      String kind,
      @Nullable UUID under,
      String theme,
      LocalDate from,
      @Nullable LocalDate until,
      List<OrganisationId> members) {
    public Setup {
      members = List.copyOf(members);
    }
  }

  public String name() {
    return setup.name();
  }

  public Optional<UUID> under() {
    return Optional.ofNullable(setup.under());
  }

  public boolean standsOn(LocalDate day) {
    var until = setup.until();
    return !day.isBefore(setup.from()) && (until == null || !day.isAfter(until));
  }

  Body changed(Setup other) {
    return new Body(id, revision + 1, other);
  }
}
