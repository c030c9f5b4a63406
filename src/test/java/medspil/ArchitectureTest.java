package medspil;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/// If this breaks, the next change has to be understood in the whole house at once.
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("medspil");

  /// What a domain may be about, and Guava, which CEL hands out: each stands in one class of a
  /// room, behind a domain type.
  private static final List<String> SUBJECTS =
      List.of(
          "dev.cel",
          "com.google.common",
          "org.snakeyaml",
          "de.focus_shift",
          "com.ibm.icu",
          "tools.jackson");

  @Test
  void nobody_looks_into_anothers_drawers() {
    classes()
        .that(are(DescribedPredicate.describe("in a room", House::isInRoom)))
        .should(
            depend(
                "not on another room's drawer", dependency -> !House.isForeignDrawer(dependency)))
        .check(HOUSE);
  }

  @Test
  void a_room_is_pure_domain_at_its_root() {
    classes()
        .that(are(DescribedPredicate.describe("at the root of a room", House::isRoot)))
        .should(
            depend(
                "only on Java, JSpecify, roots of rooms and what they are about",
                dependency -> isPure(dependency.getTargetClass())))
        .check(HOUSE);
  }

  @Test
  void what_a_domain_is_about_stands_in_one_class_of_a_room() {
    for (var subject : SUBJECTS) {
      Map<String, TreeSet<String>> byRoom =
          HOUSE.stream()
              .filter(House::isRoot)
              .filter(type ->
                  type.getDirectDependenciesFromSelf().stream()
                      .anyMatch(
                          dependency -> dependency.getTargetClass().getName().startsWith(subject)))
              .collect(
                  groupingBy(
                      House::room, mapping(House::topLevelName, toCollection(TreeSet::new))));

      assertThat(byRoom).as(subject).allSatisfy((_, types) -> assertThat(types).hasSize(1));
    }
  }

  @Test
  void rooms_do_not_go_in_circles() {
    slices().matching("medspil.(*)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void time_comes_in_as_an_argument() {
    noClasses()
        .that()
        .resideOutsideOfPackages("medspil.app..", "medspil.*.web..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe("the time is asked for", call -> isNow(call.getTarget())))
        .check(HOUSE);
  }

  @Test
  void a_class_is_named_for_its_job() {
    classes()
        .should()
        .haveNameNotMatching(".*(Manager|Helper|Utils?|Dto|Impl)(\\$.*)?")
        .check(HOUSE);
  }

  @Test
  void no_two_beans_share_a_name() {
    var byName =
        HOUSE.stream()
            .filter(type -> type.isMetaAnnotatedWith(Component.class))
            .collect(
                groupingBy(
                    JavaClass::getSimpleName,
                    mapping(JavaClass::getName, toCollection(TreeSet::new))));

    assertThat(byName)
        .as("the house would not start")
        .allSatisfy((_, types) -> assertThat(types).hasSize(1));
  }

  private static boolean isPure(JavaClass target) {
    var type = target.getBaseComponentType();
    var name = type.getName();
    return type.isPrimitive()
        || name.startsWith("java.")
        || name.startsWith("org.jspecify.")
        || House.isRoot(type)
        || SUBJECTS.stream().anyMatch(name::startsWith);
  }

  private static boolean isNow(AccessTarget.MethodCallTarget target) {
    return target.getName().equals("now")
        && target.getOwner().getPackageName().startsWith("java.time");
  }

  private static ArchCondition<JavaClass> depend(String how, Predicate<Dependency> allowed) {
    return new ArchCondition<>("depend " + how) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> !allowed.test(dependency))
            .forEach(dependency ->
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  /// Rooms, their roots and their drawers, by the name of the package.
  private static final class House {
    static boolean isInRoom(JavaClass type) {
      return type.getPackageName().startsWith("medspil.") && !isExempt(type);
    }

    /// `app` puts the house together, and templates print what `web` hands them.
    private static boolean isExempt(JavaClass type) {
      return List.of("app", "templates").contains(room(type));
    }

    static boolean isRoot(JavaClass type) {
      return isInRoom(type) && depth(type) == 2;
    }

    static boolean isForeignDrawer(Dependency dependency) {
      var target = dependency.getTargetClass().getBaseComponentType();
      return target.getPackageName().startsWith("medspil.")
          && depth(target) > 2
          && !room(target).equals("templates")
          && !room(target).equals(room(dependency.getOriginClass()));
    }

    private static long depth(JavaClass type) {
      return 1 + type.getPackageName().chars().filter(c -> c == '.').count();
    }

    static String room(JavaClass type) {
      return type.getPackageName().split("\\.", -1)[1];
    }

    static String topLevelName(JavaClass type) {
      return type.getName().replaceFirst("\\$.*", "");
    }
  }
}
