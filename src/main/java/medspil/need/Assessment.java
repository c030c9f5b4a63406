package medspil.need;

import static java.util.Collections.unmodifiableMap;
import static java.util.Collections.unmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import medspil.order.OrderId;
import org.jspecify.annotations.Nullable;

/// How a citizen manages at one time, theme by theme, as each informant sees it.
///
/// @param clarification the support is to find out what is needed: the whole is not assessed yet
/// @param views by theme
/// @param orders those that rest on it
public record Assessment(
    AssessmentId id,
    LocalDate day,
    boolean clarification,
    Map<String, Map<Informant, View>> views,
    @Nullable NoteId resources,
    @Nullable NoteId wishes,
    Set<OrderId> orders,
    Instant begunAt,
    @Nullable Instant completedAt) {
  public Assessment {
    views = unmodifiableMap(new LinkedHashMap<>(views));
    orders = unmodifiableSet(new LinkedHashSet<>(orders));
  }

  static Assessment begun(NeedEvent.AssessmentBegun event) {
    return new Assessment(
        event.assessment(),
        event.day(),
        event.clarification(),
        Map.of(),
        null,
        null,
        Set.of(),
        event.at(),
        null);
  }

  public boolean isOpen() {
    return completedAt == null;
  }

  public Optional<View> view(String theme, Informant informant) {
    return Optional.ofNullable(views.getOrDefault(theme, Map.of()).get(informant));
  }

  /// Those of the themes that nobody has looked at.
  public List<String> missing(Collection<String> themes) {
    return themes.stream().filter(theme -> !views.containsKey(theme)).toList();
  }

  public Stream<NoteId> notes() {
    return Stream.concat(
        Stream.of(Optional.ofNullable(resources), Optional.ofNullable(wishes))
            .flatMap(Optional::stream),
        views.values().stream()
            .flatMap(one -> one.values().stream())
            .flatMap(view -> Stream.ofNullable(view.words())));
  }

  Assessment seen(String theme, Informant informant, View view) {
    var all = new LinkedHashMap<>(views);
    var theirs = new EnumMap<Informant, View>(Informant.class);
    theirs.putAll(views.getOrDefault(theme, Map.of()));
    theirs.put(informant, view);
    all.put(theme, unmodifiableMap(theirs));
    return new Assessment(
        id, day, clarification, all, resources, wishes, orders, begunAt, completedAt);
  }

  Assessment written(@Nullable NoteId strengths, @Nullable NoteId hopes) {
    return new Assessment(
        id,
        day,
        clarification,
        views,
        strengths == null ? resources : strengths,
        hopes == null ? wishes : hopes,
        orders,
        begunAt,
        completedAt);
  }

  Assessment clarifies(boolean only) {
    return new Assessment(id, day, only, views, resources, wishes, orders, begunAt, completedAt);
  }

  Assessment carries(OrderId order) {
    var all = new LinkedHashSet<>(orders);
    all.add(order);
    return new Assessment(
        id, day, clarification, views, resources, wishes, all, begunAt, completedAt);
  }

  Assessment completed(Instant at) {
    return new Assessment(id, day, clarification, views, resources, wishes, orders, begunAt, at);
  }
}
