package medspil.agreement.web;

import java.util.List;
import java.util.UUID;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What is open under older versions of an agreement, what may be done with it, and what was chosen
/// before.
///
/// @param preview what the choice asked about would do; null when none was
/// @param refused why nothing was chosen, when that was tried
/// @param earlier what was chosen before, in words
public record OpenCasesPage(
    String address,
    String title,
    String lead,
    boolean anything,
    UUID form,
    Field choice,
    List<Choice> choices,
    @Nullable Preview preview,
    @Nullable String refused,
    List<String> earlier) {

  /// What a choice would do.
  ///
  /// @param choice as the form sends it
  /// @param seen tells this apart from anything else that might happen
  /// @param counted of how many courses it tells
  /// @param tasks the first of those that the reader may see
  /// @param more where the rest of them stand; empty when these are all
  public record Preview(
      String choice,
      String seen,
      int counted,
      String heading,
      List<String> sums,
      List<ReadLink> tasks,
      String more,
      String others) {}
}
