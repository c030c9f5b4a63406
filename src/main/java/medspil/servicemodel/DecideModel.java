package medspil.servicemodel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;

/// Answers a wish about a citizen's course by a service model.
public record DecideModel(ModelCourses courses) {

  public Decision decide(ModelCommand command) {
    if (command instanceof ModelCommand.Begin begin) {
      return begin(begin);
    }
    return courses
        .find(command.course())
        .map(course -> course.runs() ? about(course, command) : refused(ModelRefusal.ENDED))
        .orElseGet(() -> refused(ModelRefusal.NO_SUCH));
  }

  private Decision begin(ModelCommand.Begin one) {
    if (courses.find(one.course()).isPresent()) {
      return nothing();
    }
    var same =
        courses.running().stream()
            .anyMatch(it -> it.model().equals(one.model()) && it.unit().equals(one.unit()));
    return same
        ? refused(ModelRefusal.RUNS_ALREADY)
        : happened(
            one.at(), new ModelEvent.CourseBegun(one.course(), one.model(), one.unit(), one.at()));
  }

  private static Decision about(ModelCourse course, ModelCommand command) {
    return switch (command) {
      case ModelCommand.Begin _ -> nothing();
      case ModelCommand.Reach one ->
          course.point(one.point()).isPresent()
              ? nothing()
              : happened(
                  one.at(),
                  new ModelEvent.PointReached(
                      course.id(),
                      new ReachedPoint(
                          one.point(),
                          one.as().name(),
                          one.version(),
                          one.as().items(),
                          List.of(),
                          one.at())));
      case ModelCommand.SayMatters one -> matters(course, one);
      case ModelCommand.Tick(_, var point, var item, var person, var at) ->
          ticked(course, point, item)
              ? nothing()
              : has(course, point, item)
                  ? happened(
                      at,
                      new ModelEvent.ItemTicked(
                          course.id(), point, new ReachedPoint.Tick(item, person, at)))
                  : refused(ModelRefusal.NO_SUCH);
      case ModelCommand.Open(_, var point, var item, var at) ->
          ticked(course, point, item)
              ? happened(at, new ModelEvent.ItemOpened(course.id(), point, item, at))
              : nothing();
      case ModelCommand.PlanContacts one -> DecideContact.plan(course, one);
      case ModelCommand.TellContact one -> DecideContact.tell(course, one);
      case ModelCommand.DropContact one -> DecideContact.drop(course, one);
      case ModelCommand.End(_, var at) -> happened(at, new ModelEvent.CourseEnded(course.id(), at));
    };
  }

  private static Decision matters(ModelCourse course, ModelCommand.SayMatters one) {
    var point = one.point();
    if (point != null && course.called(point).isEmpty()) {
      return refused(ModelRefusal.NO_SUCH);
    }
    if (one.words().words().isBlank()) {
      return refused(ModelRefusal.WORDS_MISSING);
    }
    var said = new ModelCourse.Matters(point, one.words().id(), one.own(), one.at());
    return new Decision.Accepted(
        List.of(
            new Happened(
                new ModelEvent.MattersSaid(course.id(), said),
                one.at(),
                List.<Note>of(one.words()))));
  }

  private static boolean ticked(ModelCourse course, UUID point, int item) {
    return course.point(point).flatMap(one -> one.tick(item)).isPresent();
  }

  private static boolean has(ModelCourse course, UUID point, int item) {
    return course.point(point).filter(one -> item >= 0 && item < one.items().size()).isPresent();
  }

  private static Decision refused(ModelRefusal why) {
    return new Decision.Refused(why);
  }

  private static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  private static Decision happened(Instant at, ModelEvent event) {
    return new Decision.Accepted(List.of(new Happened(event, at, List.of())));
  }
}
