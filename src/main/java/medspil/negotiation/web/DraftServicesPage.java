package medspil.negotiation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who does what, filled in on one page and written into the draft's text.
///
/// @param wrong why nothing was saved; null when that was not tried
/// @param lost what was filled in about services that somebody else took out meanwhile
/// @param services the last is one that the text does not have
public record DraftServicesPage(
    String address,
    String title,
    String command,
    @Nullable String wrong,
    List<String> lost,
    List<ServiceCard> services) {

  /// One service.
  ///
  /// @param mark tells its fields apart from those of others
  /// @param was what its fields held when the page was made, to know which were changed
  /// @param problem what is not settled about it; empty when all is
  /// @param open whether something in the texts is to be looked at
  /// @param who the fields that say which party, and by which law
  /// @param texts the fields that say how; a group for each text
  public record ServiceCard(
      String mark,
      String was,
      String name,
      String problem,
      boolean out,
      boolean open,
      List<Act.Ask> who,
      List<List<Act.Ask>> texts) {}
}
