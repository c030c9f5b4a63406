package medspil.journal;

/// How events become state.
public interface Fold<S> {
  S empty();

  S evolve(S state, Recorded event);
}
