package medspil.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import medspil.agreement.Groups;
import medspil.directory.Directory;

/// Tells agreements who belongs to the groups they name, from the directory.
record Groupings(Directory directory, LocalDate on) implements Groups {
  @Override
  public Set<String> members(String group) {
    return directory.members(group, on).stream()
        .flatMap(List::stream)
        .map(one -> one.id().value().toString())
        .collect(Collectors.toUnmodifiableSet());
  }
}
