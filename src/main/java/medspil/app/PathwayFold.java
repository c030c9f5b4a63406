package medspil.app;

import medspil.citizen.Pathway;
import medspil.journal.Fold;
import medspil.journal.Recorded;

/// How a pathway's events become its state.
final class PathwayFold implements Fold<Pathway> {
  @Override
  public Pathway empty() {
    return Pathway.NEW;
  }

  @Override
  public Pathway evolve(Pathway state, Recorded event) {
    return state.evolve(event.event());
  }
}
