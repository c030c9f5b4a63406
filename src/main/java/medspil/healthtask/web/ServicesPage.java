package medspil.healthtask.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;

/// Who does what at a facility: health services by parties.
///
/// @param missing how many have nobody, or several, who are responsible; empty when none has
/// @param parties the columns
/// @param csv the same as a file
/// @param changes for those who may write drafts
public record ServicesPage(
    Field facility,
    List<Choice> facilities,
    String missing,
    List<String> parties,
    List<ServiceRow> rows,
    String csv,
    List<Way> changes) {

  /// To where an agreement's services can be changed.
  public record Way(String text, String address) {}

  /// One service.
  ///
  /// @param problem what is not settled about who answers for it; empty when all is
  /// @param parts what each party has to do with it, in the order of the columns
  public record ServiceRow(
      String name,
      String problem,
      String marks,
      List<Cell> parts,
      Said act,
      Said competence,
      Said record,
      Said communication,
      String clause,
      String address) {}

  /// What one party has to do with it; empty when nothing.
  public record Cell(String party, String text) {}

  /// What is said about something.
  ///
  /// @param open it is not said, or said to be unclear
  public record Said(String text, boolean open) {}
}
