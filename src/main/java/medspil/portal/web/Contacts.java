package medspil.portal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.access.Openings;
import medspil.access.Relation;
import medspil.citizen.Pathway;
import medspil.citizen.Relations;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells a citizen who is part of their course: whom to ring, what these see, why and until when.
@Component
final class Contacts {
  private static final List<String> GROUNDS =
      List.of(
          "coordinator",
          "team",
          "stay",
          "entitlement.health",
          "entitlement.social",
          "practice",
          "goal",
          "health_task",
          "task",
          "contract",
          "order",
          "task",
          "told",
          "message");

  private final Openings openings;
  private final Supplier<Directory> directory;

  Contacts(Openings openings, Supplier<Directory> directory) {
    this.openings = openings;
    this.directory = directory;
  }

  List<MinePage.Contact> of(Shell shell, PathwayId id, Pathway pathway) {
    var byUnit = new LinkedHashMap<UUID, List<Relation>>();
    Relations.of(id, pathway, openings).stream()
        .filter(one -> GROUNDS.contains(one.ground()) && one.runsAt(shell.dates().now()))
        .sorted(Comparator.comparingInt(one -> GROUNDS.indexOf(one.ground())))
        .forEach(one -> byUnit.merge(one.holder(), List.of(one), Contacts::join));
    return byUnit.entrySet().stream()
        .flatMap(one -> contact(shell, one.getKey(), one.getValue()).stream())
        .toList();
  }

  private static List<Relation> join(List<Relation> first, List<Relation> more) {
    var all = new ArrayList<>(first);
    all.addAll(more);
    return all;
  }

  private Optional<MinePage.Contact> contact(Shell shell, UUID unit, List<Relation> relations) {
    return Tag.of(directory.get(), unit)
        .map(tag ->
            new MinePage.Contact(
                tag, phone(directory.get(), unit), why(shell, relations), sees(shell, relations)));
  }

  private static String why(Shell shell, List<Relation> relations) {
    var grounds =
        relations.stream()
            .map(one -> shell.say("portal.ground." + one.ground()))
            .collect(Collectors.joining(" "));
    return last(relations)
        .map(until ->
            shell.say(
                "portal.contact.until", Map.of("why", grounds, "at", shell.dates().exact(until))))
        .orElse(grounds);
  }

  /// Empty while one of them lasts.
  private static Optional<Instant> last(Collection<Relation> relations) {
    return relations.stream().anyMatch(one -> one.until() == null)
        ? Optional.empty()
        : relations.stream()
            .map(Relation::until)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
  }

  private static String sees(Shell shell, List<Relation> relations) {
    var seen = EnumSet.noneOf(Category.class);
    relations.forEach(one -> seen.addAll(one.categories()));
    return seen.stream()
        .map(one -> shell.say("portal.category." + one.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  static MinePage.@Nullable Phone phone(Directory directory, UUID unit) {
    return directory
        .unit(new UnitId(unit))
        .map(Unit::phone)
        .filter(number -> !number.isEmpty())
        .map(number -> new MinePage.Phone(number, "tel:" + number.replace(" ", "")))
        .orElse(null);
  }
}
