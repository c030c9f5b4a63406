package medspil.negotiation.web;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.agreement.Dates;
import medspil.agreement.FaultWords;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.journal.Refusal;
import medspil.negotiation.AgreementFiles;
import medspil.negotiation.CheckDraft;
import medspil.negotiation.Draft;
import medspil.negotiation.DraftCommand;
import medspil.negotiation.LifeRefusal;
import medspil.negotiation.Publication;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Publishes an approved draft as a person fills it in: the days in force are written into its
/// file, and the library takes it in at once.
@Component
final class PublishPress {
  private final DraftDoor door;
  private final CheckDraft check;
  private final AgreementFiles files;
  private final Supplier<Directory> directory;
  private final Names names;

  PublishPress(
      DraftDoor door,
      CheckDraft check,
      AgreementFiles files,
      Supplier<Directory> directory,
      Names names) {
    this.door = door;
    this.check = check;
    this.files = files;
    this.directory = directory;
    this.names = names;
  }

  /// What came of it.
  sealed interface Outcome {
    record Done() implements Outcome {}

    /// Nothing was published.
    ///
    /// @param faults what the checker says, when that is why
    record Refused(Refusal refusal, List<String> faults) implements Outcome {}
  }

  Outcome press(Shell shell, Draft draft, UUID command, Filled filled) {
    var from = filled.date("from");
    var inForce = new LinkedHashMap<String, LocalDate>();
    inForce.put(Dates.EVERYONE, from);
    if (!filled.said("other").isEmpty()) {
      inForce.put(key(filled.organisation("other")), filled.date("other_from"));
    }
    var first = Collections.min(inForce.values());
    if (first.isBefore(shell.dates().today())) {
      return new Outcome.Refused(LifeRefusal.ENDS_BEFORE_TODAY, List.of());
    }
    var text = Publication.text(draft, names::of, inForce);
    var faults = check.published(draft, text, inForce);
    if (!faults.isEmpty()) {
      var told = faults.stream().map(new FaultWords(shell.voice())::line).toList();
      return new Outcome.Refused(LifeRefusal.HAS_FAULTS, told);
    }
    var wish =
        new DraftCommand.Publish(shell.viewer().organisation(), draft.revision(), text, first);
    var refusal = door.press(shell, draft.agreement(), command, wish);
    files.freshen();
    return refusal
        .<Outcome>map(one -> new Outcome.Refused(one, List.of()))
        .orElse(new Outcome.Done());
  }

  private String key(OrganisationId id) {
    return directory.get().organisation(id).map(Organisation::key).orElse("");
  }
}
