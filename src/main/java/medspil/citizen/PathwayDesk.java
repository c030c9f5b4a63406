package medspil.citizen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.goal.Side;
import medspil.journal.Answer;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.journal.Row;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;

/// Where the pages about one citizen come to their pathway: through [PathwayDoor], and with what a
/// form asks for.
public final class PathwayDesk {
  private final PathwayDoor door;
  private final Authority authority;
  private final Pathways pathways;
  private final Looks looks;

  public PathwayDesk(PathwayDoor door, Authority authority, Pathways pathways, Looks looks) {
    this.door = door;
    this.authority = authority;
    this.pathways = pathways;
    this.looks = looks;
  }

  /// For a page that shows what these categories of information open, all of them together.
  ///
  /// @param what the page, as the log names it
  public Pathway open(Shell shell, PathwayId id, String what, Category... categories) {
    var pathway = enter(shell, id, what, categories);
    looks.opened(shell.viewer(), what, id);
    return pathway;
  }

  /// For a form that changes it and shows nothing.
  public Pathway enter(Shell shell, PathwayId id, String what, Category... categories) {
    return door.enterByAll(shell.viewer(), id, what, Set.of(categories), shell.dates().now())
        .orElseThrow(NotThere::new);
  }

  /// As whom the viewer may write.
  public Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return authority.sides(shell.viewer(), id, pathway, shell.dates().now());
  }

  /// Whether a form was carried out; when not, why stands in it. What is wrong already is not asked
  /// for.
  public boolean carriedOut(
      Shell shell, PathwayId id, SentForm form, Stream<? extends PathwayCommand> wishes) {
    return carriedOut(shell, id, form, wishes, List.of());
  }

  /// The same with rows that are stored with it or not at all.
  public boolean carriedOut(
      Shell shell,
      PathwayId id,
      SentForm form,
      Stream<? extends PathwayCommand> wishes,
      List<Row> alongside) {
    if (form.isFine()) {
      refused(shell, id, form.command(), wishes, alongside).ifPresent(form::refused);
    }
    return form.isFine();
  }

  /// Why it was not carried out, as the key of a sentence; empty when it was.
  ///
  /// @param command the id of the form: sent twice, it is carried out once
  public Optional<String> refused(
      Shell shell,
      PathwayId id,
      UUID command,
      Stream<? extends PathwayCommand> wishes,
      List<Row> alongside) {
    var all = wishes.toArray(PathwayCommand[]::new);
    var now = shell.dates().now();
    return switch (pathways.byPerson(shell.viewer(), id, command, now, alongside, all)) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }
}
