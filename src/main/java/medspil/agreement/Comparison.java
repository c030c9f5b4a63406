package medspil.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two versions of an agreement held against each other, clause by clause.
public record Comparison(
    Agreement before, Agreement after, List<ClauseChange> clauses, List<TermChange> terms) {

  /// One clause in both.
  ///
  /// @param number in the version that has it
  public record ClauseChange(
      String number, Kind kind, TextDiff heading, TextDiff text, List<Consequence> consequences) {
    public ClauseChange {
      consequences = List.copyOf(consequences);
    }
  }

  /// A term whose value, now or from a day on, is another.
  ///
  /// @param before null when the version did not have it
  public record TermChange(String name, @Nullable Term before, @Nullable Term after) {}

  public enum Kind {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  public Comparison {
    clauses = List.copyOf(clauses);
    terms = List.copyOf(terms);
  }

  public List<Consequence> consequences() {
    return clauses.stream().flatMap(clause -> clause.consequences().stream()).toList();
  }
}
