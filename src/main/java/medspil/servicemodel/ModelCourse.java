package medspil.servicemodel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One citizen's course by a service model.
///
/// @param unit whose checklists it follows
/// @param matters what the citizen answered to what matters, the latest last
/// @param contacts with the citizen at home, by their days
/// @param ended null while it runs
public record ModelCourse(
    CourseId id,
    String model,
    UUID unit,
    Instant begun,
    List<ReachedPoint> points,
    List<Matters> matters,
    List<HomeContact> contacts,
    @Nullable Instant ended) {
  public ModelCourse {
    points = List.copyOf(points);
    matters = List.copyOf(matters);
    contacts = List.copyOf(contacts);
  }

  /// What matters to the citizen.
  ///
  /// @param point or contact at which they were asked; null when they said it before one was
  ///   reached
  /// @param own written by the citizen
  public record Matters(@Nullable UUID point, NoteId words, boolean own, Instant at) {}

  public boolean runs() {
    return ended == null;
  }

  public Optional<ReachedPoint> point(UUID id) {
    return points.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Where it is now; empty before the first.
  public Optional<ReachedPoint> now() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
  }

  /// Those that are to be, or were.
  public List<HomeContact> standing() {
    return contacts.stream().filter(one -> !one.dropped()).toList();
  }

  public Optional<HomeContact> contact(ContactId id) {
    return contacts.stream()
        .filter(one -> !one.dropped())
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  /// What a point or a contact is called; empty when the course has none of that id.
  public Optional<String> called(UUID id) {
    return point(id)
        .map(ReachedPoint::name)
        .or(() -> contact(new ContactId(id)).map(HomeContact::name));
  }

  public boolean wasAskedAt(UUID point) {
    return matters.stream().anyMatch(one -> point.equals(one.point()));
  }

  ModelCourse with(ReachedPoint point) {
    var all = new ArrayList<>(points);
    all.replaceAll(one -> one.id().equals(point.id()) ? point : one);
    if (point(point.id()).isEmpty()) {
      all.add(point);
    }
    return new ModelCourse(id, model, unit, begun, all, matters, contacts, ended);
  }

  ModelCourse with(Matters said) {
    var all = new ArrayList<>(matters);
    all.add(said);
    return new ModelCourse(id, model, unit, begun, points, all, contacts, ended);
  }

  ModelCourse with(HomeContact contact) {
    var all = new ArrayList<>(contacts);
    all.removeIf(one -> one.id().equals(contact.id()));
    all.add(contact);
    all.sort(Comparator.comparing(HomeContact::on).thenComparing(HomeContact::name));
    return new ModelCourse(id, model, unit, begun, points, matters, all, ended);
  }

  ModelCourse endedAt(Instant at) {
    return new ModelCourse(id, model, unit, begun, points, matters, contacts, at);
  }
}
