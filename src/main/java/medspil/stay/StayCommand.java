package medspil.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody wants done about a hospital stay.
public sealed interface StayCommand {
  /// Take note of what a message, or a person without one, says.
  record Report(Claim claim) implements StayCommand {}

  /// Let a correction stand although its original never came.
  record AcceptClaim(String claim, Instant at) implements StayCommand {}

  record CloseByHand(StayId stay, Instant at) implements StayCommand {}

  /// A record system says that the admission report of an episode went out.
  record TellReportSent(List<String> episodes, boolean automatic, Instant at)
      implements StayCommand {}

  record CheckReport(StayId stay, ReportAnswer answer, Instant at) implements StayCommand {}

  record PlanDischarge(
      StayId stay, LocalDate expected, boolean upToWeekend, @Nullable String reason, Instant at)
      implements StayCommand {}

  record DeclareReady(StayId stay, Instant at) implements StayCommand {}

  record WithdrawReady(StayId stay, Instant at) implements StayCommand {}

  /// The municipality says whether it can receive the citizen who is ready.
  ///
  /// @param readyAt the ready notice that is answered
  /// @param from the day it can receive; null when it cannot say one
  record AnswerReady(StayId stay, Instant readyAt, @Nullable LocalDate from, Instant at)
      implements StayCommand {}
}
