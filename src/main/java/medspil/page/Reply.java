package medspil.page;

/// What a form is answered with: the way onward with a receipt, or the same page again with what is
/// wrong and what was written. A route returns it as it returns a page.
public sealed interface Reply<P> {

  /// See there (303); the receipt is shown once.
  record Onward<P>(String address, Flash receipt) implements Reply<P> {}

  /// Not done (422).
  record Again<P>(P page) implements Reply<P> {}

  static <P> Reply<P> done(String receipt, String address) {
    return new Onward<>(address, Flash.done(receipt));
  }

  static <P> Reply<P> again(P page) {
    return new Again<>(page);
  }
}
