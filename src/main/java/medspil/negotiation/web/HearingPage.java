package medspil.negotiation.web;

import java.util.List;
import medspil.agreement.AgreementInWords.Section;
import medspil.page.Dates;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// The text clause by clause, with what the parties said of each.
public record HearingPage(String address, String title, String lead, List<Part> parts) {

  /// A clause, or what is about all of it.
  ///
  /// @param section null where something is said of no clause that stands
  /// @param comment how to say something; null when that cannot be done now
  public record Part(
      @Nullable Section section, String heading, List<Said> said, @Nullable Act comment) {}

  /// A comment, and what became of it.
  ///
  /// @param answer how to answer it; null when that is not the reader's to do
  public record Said(
      Tag party,
      String who,
      Dates.Moment at,
      String text,
      String taken,
      String reason,
      @Nullable Act answer) {}
}
