package medspil.process.web;

import java.util.List;
import java.util.stream.Stream;
import medspil.page.Shell;
import medspil.process.ProcessCourse;
import medspil.process.ProcessStep;

/// Where each step is done, for this reader.
///
/// @param orders whether what is ordered is open to them
record StepPlaces(Shell shell, String citizen, ProcessCourse course, boolean orders) {

  List<ProcessPage.Link> of(ProcessStep step) {
    var own = shell.viewer().isCitizen();
    return switch (step) {
      case NEED -> List.of(link("need", own ? "/mine/need" : citizen + "/need"));
      case MATCH ->
          Stream.concat(
                  ordered("orders", citizen + "/order"), agreed("information", "/information"))
              .toList();
      case CONTRACT -> agreed("contract", "/contract").toList();
      case MOVE_IN -> agreed("move_in", "/contract#move-in").toList();
      case GOALS -> List.of(link("goals", own ? "/mine/goals" : citizen + "/goals"));
      case FOLLOW_UP ->
          List.of(link("meetings", citizen + "/meetings"), link("changes", citizen + "/changes"));
      case ENDING, CLOSED ->
          course.request().stream()
              .map(one -> link("ending", citizen + "/order/" + one + "/ending"))
              .toList();
    };
  }

  private Stream<ProcessPage.Link> ordered(String code, String address) {
    return orders ? Stream.of(link(code, address)) : Stream.empty();
  }

  private Stream<ProcessPage.Link> agreed(String code, String page) {
    return course.request().stream()
        .flatMap(one -> ordered(code, citizen + "/order/" + one + page));
  }

  private ProcessPage.Link link(String code, String address) {
    return new ProcessPage.Link(address, shell.say("process.place." + code));
  }
}
