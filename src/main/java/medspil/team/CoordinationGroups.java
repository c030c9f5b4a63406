package medspil.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.agreement.Words;
import medspil.order.Coded;
import medspil.order.CodedFile;
import org.jspecify.annotations.Nullable;

/// The groups by need for coordination, as the adopter's own table has them. Content, not code.
public record CoordinationGroups(List<Group> groups) {
  public CoordinationGroups {
    groups = List.copyOf(groups);
  }

  /// One group.
  ///
  /// @param complex what the needs of its people are; null when that does not decide
  /// @param limited whether they can hardly draw them together alone; null when that does not
  ///   decide
  /// @param examples whom the source names
  /// @param means what such a need calls for
  public record Group(
      Coded line,
      @Nullable Boolean complex,
      @Nullable Boolean limited,
      boolean acute,
      Words examples,
      Words means) {
    boolean fits(boolean needs, boolean alone, boolean fast) {
      return acute == fast
          && (complex == null || complex == needs)
          && (limited == null || limited == alone);
    }
  }

  /// Those that may be chosen on a day.
  public List<Group> offered(LocalDate day) {
    return groups.stream().filter(one -> one.line().holdsOn(day)).toList();
  }

  /// The one that the answers point to; a person may choose another.
  public Optional<Group> pointedTo(boolean complex, boolean limited, boolean acute, LocalDate day) {
    return offered(day).stream().filter(one -> one.fits(complex, limited, acute)).findFirst();
  }

  /// Whatever it was called when it was chosen.
  public Optional<Group> named(String code) {
    return groups.stream().filter(one -> one.line().code().equals(code)).findFirst();
  }

  public static CoordinationGroups read() {
    var file = CodedFile.read(CoordinationGroups.class, "groups.yaml");
    return new CoordinationGroups(
        file.list("group")
            .map(line ->
                new Group(
                    CodedFile.coded(line),
                    said(line, "complex"),
                    said(line, "limited"),
                    Boolean.TRUE.equals(line.get("acute")),
                    CodedFile.words(line, "examples"),
                    CodedFile.words(line, "means")))
            .toList());
  }

  private static @Nullable Boolean said(Map<?, ?> line, String key) {
    return line.get(key) instanceof Boolean said ? said : null;
  }
}
