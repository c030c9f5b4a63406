package medspil.citizen;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import medspil.access.Looks;
import medspil.access.Viewer;
import medspil.journal.Category;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.journal.Reading;

/// Lets a person at a page in to a pathway, and writes down that they looked or were turned away.
///
/// Empty for a pathway that is not theirs, is forgotten or never was: nobody learns which.
public final class PathwayDoor {
  private final Journal<Pathway> journal;
  private final Authority authority;
  private final Looks looks;

  public PathwayDoor(Journal<Pathway> journal, Authority authority, Looks looks) {
    this.journal = journal;
    this.authority = authority;
    this.looks = looks;
  }

  /// For a page that shows what a category of information opens.
  public Optional<Pathway> open(
      Viewer viewer, PathwayId id, String what, Category category, Instant now) {
    var pathway = enter(viewer, id, what, category, now);
    pathway.ifPresent(_ -> looks.opened(viewer, what, id));
    return pathway;
  }

  /// For a page that shows it.
  ///
  /// @param what the page, as the log names it
  public Optional<Pathway> open(Viewer viewer, PathwayId id, String what, Instant now) {
    var pathway = enter(viewer, id, what, now);
    pathway.ifPresent(_ -> looks.opened(viewer, what, id));
    return pathway;
  }

  /// For a form that changes it and shows nothing.
  public Optional<Pathway> enter(Viewer viewer, PathwayId id, String what, Instant now) {
    return enter(viewer, id, what, Category.COORDINATION, now);
  }

  /// For a form about what a category of information opens.
  public Optional<Pathway> enter(
      Viewer viewer, PathwayId id, String what, Category category, Instant now) {
    return enter(viewer, id, what, Set.of(category), now);
  }

  /// For what each of several categories of information opens.
  public Optional<Pathway> enter(
      Viewer viewer, PathwayId id, String what, Set<Category> categories, Instant now) {
    return enter(viewer, id, what, now, seen -> !Collections.disjoint(seen, categories));
  }

  /// For what only several categories of information together open.
  public Optional<Pathway> enterByAll(
      Viewer viewer, PathwayId id, String what, Set<Category> categories, Instant now) {
    return enter(viewer, id, what, now, seen -> seen.containsAll(categories));
  }

  private Optional<Pathway> enter(
      Viewer viewer, PathwayId id, String what, Instant now, Predicate<Set<Category>> opens) {
    var pathway = read(id).filter(one -> opens.test(authority.seen(viewer, id, one, now)));
    if (pathway.isEmpty()) {
      looks.denied(viewer, what, id);
    }
    return pathway;
  }

  private Optional<Pathway> read(PathwayId id) {
    return switch (journal.look(id)) {
      case Reading.Known<Pathway>(var state, _) -> Optional.of(state);
      case Reading.Forgotten<Pathway> _ -> Optional.empty();
    };
  }
}
