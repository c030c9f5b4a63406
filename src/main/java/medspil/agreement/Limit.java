package medspil.agreement;

import medspil.deadline.TimeLimit;

/// How long somebody has: said outright, or by the name of a term.
public sealed interface Limit {
  record Said(TimeLimit limit) implements Limit {}

  record OfTerm(String term, Place at) implements Limit {}
}
