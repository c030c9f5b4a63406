package medspil.journal;

/// Decides a command against the state as it now stands; asked again when another was quicker.
@FunctionalInterface
public interface Deciding<S> {
  Decision on(S state);
}
