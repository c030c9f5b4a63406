package medspil.negotiation.web;

import java.util.List;
import medspil.agreement.AgreementInWords.Section;
import org.jspecify.annotations.Nullable;

/// What a text says, and what the checker says of it.
public record DraftReadingPage(
    String summary,
    boolean sound,
    List<Flaw> flaws,
    List<String> beside,
    String title,
    List<Section> sections) {

  /// Something the checker found.
  ///
  /// @param line counted from 1
  public record Flaw(
      boolean error, String where, int line, int column, String wrong, @Nullable String right) {}
}
