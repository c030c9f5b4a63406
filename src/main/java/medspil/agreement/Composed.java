package medspil.agreement;

import java.util.List;

/// An agreement and its annexes as one text, of which each line knows where it came from.
public record Composed(List<Line<Term>> terms, List<ComposedClause> clauses) {

  /// A clause, and the rules in it, of which an annex may have added some.
  public record ComposedClause(Line<Clause> clause, List<Line<Rule>> rules) {
    public ComposedClause {
      rules = List.copyOf(rules);
    }
  }

  public Composed {
    terms = List.copyOf(terms);
    clauses = List.copyOf(clauses);
  }
}
