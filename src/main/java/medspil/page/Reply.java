package medspil.page;

import org.jspecify.annotations.Nullable;

/// What a route answers with when it may be another page than its own: a form leads onward with a
/// receipt, or to the same page again with what is wrong and what was written.
public sealed interface Reply<P> {

  /// See there (303); the receipt is shown once.
  record Onward<P>(String address, @Nullable Flash receipt) implements Reply<P> {}

  /// Not done (422).
  record Again<P>(P page) implements Reply<P> {}

  /// The page that was asked for (200).
  record Shown<P>(P page) implements Reply<P> {}

  static <P> Reply<P> done(String receipt, String address) {
    return new Onward<>(address, Flash.done(receipt));
  }

  /// Not done, and no page of its own to say so on: it is told there, once.
  static <P> Reply<P> refused(String refusal, String address) {
    return new Onward<>(address, Flash.refused(refusal));
  }

  static <P> Reply<P> again(P page) {
    return new Again<>(page);
  }

  static <P> Reply<P> shown(P page) {
    return new Shown<>(page);
  }

  /// What was asked for stands there.
  static <P> Reply<P> at(String address) {
    return new Onward<>(address, null);
  }
}
