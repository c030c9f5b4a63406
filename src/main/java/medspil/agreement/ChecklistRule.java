package medspil.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list to go through, in groups, as an agenda or the questions of a guide.
public record ChecklistRule(RuleHead head, Words title, List<Group> groups)
    implements StandingRule {

  /// Points that belong together.
  ///
  /// @param heading null when the list has no groups
  /// @param who those who go through them; empty when all do
  public record Group(@Nullable Words heading, List<PartyFunction> who, List<Point> points) {
    public Group {
      who = List.copyOf(who);
      points = List.copyOf(points);
    }
  }

  /// One point of the list.
  ///
  /// @param parts what it consists of
  /// @param ask questions that help to answer it
  public record Point(
      String id, Words text, List<Words> parts, List<Words> ask, List<String> meets) {
    public Point {
      meets = List.copyOf(meets);
      parts = List.copyOf(parts);
      ask = List.copyOf(ask);
    }
  }

  public ChecklistRule {
    groups = List.copyOf(groups);
  }

  public Stream<Point> points() {
    return groups.stream().flatMap(group -> group.points().stream());
  }
}
