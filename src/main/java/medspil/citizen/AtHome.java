package medspil.citizen;

import medspil.deadline.Country;
import medspil.deadline.WorkingCalendar;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;

/// The days that count where a citizen lives.
public final class AtHome {
  private AtHome() {}

  /// Denmark's for a citizen of whom nobody knows where they live.
  public static WorkingCalendar calendar(Citizen citizen, Directory directory) {
    var home = citizen.residence();
    var country =
        home == null
            ? Country.DENMARK
            : directory
                .organisation(new OrganisationId(home))
                .map(one -> one.country())
                .orElse(Country.DENMARK);
    return WorkingCalendar.of(country);
  }
}
