package medspil.task.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.stay.ReportAnswer;
import medspil.stay.StayCommand;
import medspil.task.Report;
import medspil.task.Task;

/// What an answer to *check the admission report* writes in the stay, whoever gives it and however.
///
/// @param words the agreements', which say what a task is about
record ReportChecks(RuleWords words, Pathway pathway) {

  /// Nothing when the task is about something else.
  List<PathwayCommand> of(Task task, String answer, Instant at) {
    return found(answer)
        .filter(_ -> words.isAboutTheReport(task.rule()))
        .flatMap(said -> Ids.stay(task).map(stay -> new StayCommand.CheckReport(stay, said, at)))
        .filter(check -> pathway.stays().find(check.stay()).isPresent())
        .<PathwayCommand>map(PathwayCommand.OfStay::new)
        .stream()
        .toList();
  }

  /// The same for those who have no login.
  List<PathwayCommand> of(Task task, Report report, Instant at) {
    return report.what() == Report.What.DONE ? of(task, report.code(), at) : List.of();
  }

  private static Optional<ReportAnswer> found(String answer) {
    return Stream.of(ReportAnswer.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(answer))
        .findFirst();
  }
}
