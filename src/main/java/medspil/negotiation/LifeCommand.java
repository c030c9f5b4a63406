package medspil.negotiation;

import java.time.LocalDate;
import java.util.Set;
import medspil.agreement.AgreementRef;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What somebody wants of an agreement's life, for an organisation.
public sealed interface LifeCommand
    permits DraftCommand, UseCommand, LifeCommand.StartDraft, LifeCommand.Submit, LifeCommand.End {
  OrganisationId by();

  /// A new version is begun.
  ///
  /// @param title in the binding language
  record StartDraft(
      OrganisationId by,
      AgreementRef ref,
      @Nullable AgreementRef basis,
      String title,
      String text,
      Set<OrganisationId> parties)
      implements LifeCommand {}

  record Submit(OrganisationId by, int version, Release.Submission submission)
      implements LifeCommand {}

  /// A version gets a last day, for all.
  ///
  /// @param text with the day written into it
  /// @param file the version as it came, when it was not published here; null otherwise
  record End(OrganisationId by, int version, String text, LocalDate lastDay, @Nullable Release file)
      implements LifeCommand {
    public End(OrganisationId by, int version, String text, LocalDate lastDay) {
      this(by, version, text, lastDay, null);
    }
  }
}
