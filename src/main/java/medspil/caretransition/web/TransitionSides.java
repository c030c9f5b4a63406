package medspil.caretransition.web;

import medspil.access.Viewer;
import medspil.caretransition.CareTransition;

/// On which side of a transition a reader is.
///
/// @param stands whether it can still be written in
record TransitionSides(boolean citizen, boolean from, boolean to, boolean stands) {
  static TransitionSides of(Viewer viewer, CareTransition one) {
    return new TransitionSides(
        viewer.isCitizen(),
        viewer.isIn(one.from()),
        viewer.isIn(one.to()),
        one.withdrawn() == null);
  }

  boolean any() {
    return citizen || from || to;
  }
}
