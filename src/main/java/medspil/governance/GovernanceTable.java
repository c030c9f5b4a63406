package medspil.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.order.Coded;
import medspil.order.CodedFile;

/// The sorts of groups and bodies there are, with words, dates and sources. Content, not code.
public record GovernanceTable(List<Coded> groups, List<BodyKind> bodies) {
  public GovernanceTable {
    groups = List.copyOf(groups);
    bodies = List.copyOf(bodies);
  }

  /// Those that a group may be set up as on a day in a country.
  public List<Coded> groups(String country, LocalDate day) {
    return groups.stream().filter(one -> one.holdsIn(country) && one.holdsOn(day)).toList();
  }

  /// Those that may be set up on a day in a country.
  public List<BodyKind> bodies(String country, LocalDate day) {
    return bodies.stream()
        .filter(one -> one.coded().holdsIn(country) && one.coded().holdsOn(day))
        .toList();
  }

  /// Whatever it was called when it was chosen.
  public Optional<Coded> group(String code) {
    return groups.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// Whatever it was called when it was chosen.
  public Optional<BodyKind> body(String code) {
    return bodies.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  public static GovernanceTable read() {
    var file = CodedFile.read(GovernanceTable.class, "table.yaml");
    return new GovernanceTable(
        file.list("group").map(CodedFile::coded).toList(),
        file.list("body").map(GovernanceTable::body).toList());
  }

  private static BodyKind body(Map<?, ?> line) {
    return new BodyKind(
        CodedFile.coded(line),
        Integer.parseInt(CodedFile.text(line, "level")),
        Boolean.TRUE.equals(line.get("temporary")));
  }
}
