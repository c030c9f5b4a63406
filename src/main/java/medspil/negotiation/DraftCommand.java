package medspil.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.directory.OrganisationId;

/// What somebody wants of the draft that is under way.
public sealed interface DraftCommand extends LifeCommand {

  /// Another text.
  ///
  /// @param from the revision the writer began with
  record SaveText(
      OrganisationId by, int from, String title, String text, Set<OrganisationId> parties)
      implements DraftCommand {}

  record WithdrawDraft(OrganisationId by) implements DraftCommand {}

  record OpenHearing(OrganisationId by, LocalDate until) implements DraftCommand {}

  record CloseHearing(OrganisationId by) implements DraftCommand {}

  record CommentOn(OrganisationId by, UUID id, UUID person, String clause, String text)
      implements DraftCommand {}

  record AnswerComment(OrganisationId by, UUID comment, Taken taken, String reason)
      implements DraftCommand {}

  record Involve(OrganisationId by, Taking taking) implements DraftCommand {}

  record AskApproval(OrganisationId by, List<OrganisationId> of) implements DraftCommand {}

  record Decide(OrganisationId by, Vote vote) implements DraftCommand {}

  record TakeBack(OrganisationId by) implements DraftCommand {}

  /// It becomes a version of the library.
  ///
  /// @param text with the approvals and the days in force written into it
  record Publish(OrganisationId by, int revision, String text, LocalDate from)
      implements DraftCommand {}
}
