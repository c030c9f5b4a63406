package medspil.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// From a day an organisation takes the place of another: its parts belong to the new one.
record TakeOver(OrganisationId taker, OrganisationId taken, LocalDate from) {

  static Listing all(List<TakeOver> takeOvers, Listing listing) {
    var organisations = new ArrayList<>(listing.organisations());
    var belongings = new ArrayList<>(listing.belongings());
    for (var takeOver : takeOvers) {
      organisations.replaceAll(takeOver::ended);
      var moved = belongings.stream().flatMap(takeOver::moved).toList();
      belongings.clear();
      belongings.addAll(moved);
    }
    return new Listing(
        listing.source(),
        organisations,
        listing.units(),
        listing.fillings(),
        belongings,
        listing.elsewhere());
  }

  private Organisation ended(Organisation one) {
    return one.id().equals(taken) ? one.until(from) : one;
  }

  private Stream<Belonging> moved(Belonging one) {
    var period = one.period();
    if (!one.whole().equals(taken) || !period.until().isAfter(from)) {
      return Stream.of(one);
    }
    var begins = period.from().isAfter(from) ? period.from() : from;
    return Stream.of(
        new Belonging(one.part(), taken, new Period(period.from(), begins)),
        new Belonging(one.part(), taker, new Period(begins, period.until())));
  }
}
