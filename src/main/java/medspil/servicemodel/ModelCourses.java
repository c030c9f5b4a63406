package medspil.servicemodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// All courses by a service model that a citizen follows or followed.
public record ModelCourses(List<ModelCourse> all) {
  public static final ModelCourses NONE = new ModelCourses(List.of());

  public ModelCourses {
    all = List.copyOf(all);
  }

  public Optional<ModelCourse> find(CourseId id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public List<ModelCourse> running() {
    return all.stream().filter(ModelCourse::runs).toList();
  }

  /// After one more event.
  public ModelCourses evolve(ModelEvent event) {
    return switch (event) {
      case ModelEvent.CourseBegun(var id, var model, var unit, var at) -> {
        var more = new ArrayList<>(all);
        more.add(new ModelCourse(id, model, unit, at, List.of(), List.of(), List.of(), null));
        yield new ModelCourses(more);
      }
      case ModelEvent.PointReached(var id, var point) -> changed(id, one -> one.with(point));
      case ModelEvent.MattersSaid(var id, var said) -> changed(id, one -> one.with(said));
      case ModelEvent.ItemTicked(var id, var point, var tick) ->
          changed(id, one -> one.point(point).map(it -> one.with(it.ticked(tick))).orElse(one));
      case ModelEvent.ItemOpened(var id, var point, var item, _) ->
          changed(id, one -> one.point(point).map(it -> one.with(it.opened(item))).orElse(one));
      case ModelEvent.ContactPlanned(var id, var contact) -> changed(id, one -> one.with(contact));
      case ModelEvent.ContactTold(var id, var contact, var told) ->
          changed(id, one -> one.contact(contact).map(it -> one.with(it.told(told))).orElse(one));
      case ModelEvent.ContactDropped(var id, var contact, _) ->
          changed(id, one -> one.contact(contact).map(it -> one.with(it.takenOut())).orElse(one));
      case ModelEvent.CourseEnded(var id, var at) -> changed(id, one -> one.endedAt(at));
    };
  }

  private ModelCourses changed(CourseId id, UnaryOperator<ModelCourse> how) {
    return new ModelCourses(
        all.stream().map(one -> one.id().equals(id) ? how.apply(one) : one).toList());
  }
}
