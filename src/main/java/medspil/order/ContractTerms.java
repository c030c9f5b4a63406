package medspil.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What authority and provider agree; half of it may still be missing while they write.
///
/// @param until null when nobody has set an end
/// @param rates by the day they begin, the earliest first
/// @param inNotice how the intervention is delivered in the notice period
/// @param notDelivered where the two stand when it cannot be delivered
/// @param discharge what shows that it is no longer the right intervention
/// @param ownPayment where it stands what the citizen pays; the amounts stand there
public record ContractTerms(
    LocalDate from,
    @Nullable LocalDate until,
    List<Rate> rates,
    @Nullable Notice notice,
    @Nullable NoteId inNotice,
    @Nullable NoteId notDelivered,
    @Nullable NoteId discharge,
    @Nullable ReportForm report,
    @Nullable NoteId ownPayment) {
  public ContractTerms {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("a contract cannot end before it begins");
    }
    if (rates.stream().map(Rate::from).distinct().count() < rates.size()) {
      throw new IllegalArgumentException("each rate begins on a day of its own");
    }
    rates = rates.stream().sorted(Comparator.comparing(Rate::from)).toList();
  }

  public List<ContractItem> missing() {
    return ContractItem.missingIn(this);
  }

  public List<ContractItem> changedFrom(ContractTerms earlier) {
    return ContractItem.changed(earlier, this);
  }

  /// What is paid on a day; empty before the first.
  public Optional<Rate> rateOn(LocalDate day) {
    return rates.stream().filter(rate -> !rate.from().isAfter(day)).reduce((_, last) -> last);
  }

  public List<NoteId> notes() {
    return Stream.of(inNotice, notDelivered, discharge, ownPayment)
        .flatMap(Stream::ofNullable)
        .toList();
  }
}
