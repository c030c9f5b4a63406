package medspil.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Bodies that decide together on cooperation, from top leadership to professionals, with the
/// meetings they hold and the cases that go up and down between them.
///
/// @param charter null while it is not founded
public record BodyGroup(
    @Nullable Charter charter,
    List<Body> bodies,
    List<BodyMeeting> meetings,
    List<BodyCase> cases) {
  static final BodyGroup EMPTY = new BodyGroup(null, List.of(), List.of(), List.of());

  public BodyGroup {
    bodies = List.copyOf(bodies);
    meetings = List.copyOf(meetings);
    cases = List.copyOf(cases);
  }

  public Optional<Body> body(UUID id) {
    return bodies.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<BodyMeeting> meeting(UUID id) {
    return meetings.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<BodyCase> matter(UUID id) {
    return cases.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// The bodies a case may go to from this one: the one above and those below that stand.
  public List<Body> next(Body from, LocalDate day) {
    return bodies.stream()
        .filter(one -> one.standsOn(day))
        .filter(one -> isAbove(one, from) || isAbove(from, one))
        .toList();
  }

  /// Whether the second answers to the first.
  public static boolean isAbove(Body one, Body other) {
    return other.under().filter(one.id()::equals).isPresent();
  }

  BodyGroup founded(Charter one) {
    return new BodyGroup(one, bodies, meetings, cases);
  }

  BodyGroup and(Body one) {
    return new BodyGroup(charter, join(bodies, one), meetings, cases);
  }

  BodyGroup and(BodyMeeting one) {
    return new BodyGroup(charter, bodies, join(meetings, one), cases);
  }

  BodyGroup and(BodyCase one) {
    return new BodyGroup(charter, bodies, meetings, join(cases, one));
  }

  BodyGroup body(UUID id, UnaryOperator<Body> change) {
    return new BodyGroup(
        charter,
        bodies.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList(),
        meetings,
        cases);
  }

  BodyGroup meeting(UUID id, UnaryOperator<BodyMeeting> change) {
    return new BodyGroup(
        charter,
        bodies,
        meetings.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList(),
        cases);
  }

  BodyGroup matter(UUID id, UnaryOperator<BodyCase> change) {
    return new BodyGroup(
        charter,
        bodies,
        meetings,
        cases.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList());
  }

  private static <T> List<T> join(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }
}
