package medspil.transition;

import java.util.List;
import java.util.stream.Stream;
import medspil.agreement.AgreementRef;
import medspil.journal.PathwayId;
import medspil.stay.RunningStays;
import medspil.task.OpenUnder;

/// Whose cases a choice may touch.
public record OpenCases(OpenUnder open, RunningStays running) {

  public List<PathwayId> of(AgreementRef to, Choice choice) {
    var tasks = open.pathways(to.id(), to.version());
    return switch (choice) {
      case KEEP -> List.of();
      case OPEN_STEPS -> tasks;
      case WHOLE -> Stream.concat(tasks.stream(), running.pathways().stream()).distinct().toList();
    };
  }
}
