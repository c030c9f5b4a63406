package medspil.citizen;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.servicemodel.ModelCourse;
import medspil.servicemodel.ModelCourses;
import medspil.servicemodel.ModelGrounds;
import org.jspecify.annotations.Nullable;

/// What rules may hang on in a course by a service model; the site is the unit at hand of each role
/// that its organisation has around the citizen.
final class ModelMatter {
  private ModelMatter() {}

  /// One for each contact, since each is somebody's to hold.
  static Stream<Matter> contacts(
      ModelCourses courses,
      Supplier<BetweenUnits> between,
      Map<String, @Nullable Object> facts,
      ZoneId zone) {
    return courses.all().stream()
        .flatMap(course ->
            course.contacts().stream().map(one -> between.get().matter(course, one, facts, zone)));
  }

  static Matter of(
      ModelCourse course,
      Map<String, @Nullable Object> facts,
      Map<String, UUID> around,
      Directory directory) {
    var house = directory.unit(new UnitId(course.unit())).map(one -> one.organisation().value());
    var atHand =
        around.entrySet().stream()
            .filter(one -> house.filter(one.getValue()::equals).isPresent())
            .map(one -> new OwedDuties.AtHand(one.getKey(), Set.of(), course.unit()))
            .toList();
    return new Matter(
        course.id().toString(),
        ModelGrounds.of(course, facts),
        around,
        List.copyOf(atHand),
        course.runs());
  }
}
