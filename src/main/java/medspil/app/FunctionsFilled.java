package medspil.app;

import java.time.LocalDate;
import java.util.UUID;
import medspil.agreement.Functions;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;

/// Tells agreements which functions an organisation has filled, from the directory. The leader of a
/// function is where the function is.
record FunctionsFilled(Directory directory, LocalDate on) implements Functions {
  private static final String LEADER = ".leader";

  @Override
  public boolean fills(String organisation, String function) {
    var filled =
        function.endsWith(LEADER)
            ? function.substring(0, function.length() - LEADER.length())
            : function;
    var id = new OrganisationId(UUID.fromString(organisation));
    return !directory.filling(id, filled, on).isEmpty();
  }
}
