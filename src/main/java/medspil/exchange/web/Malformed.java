package medspil.exchange.web;

import ca.uhn.fhir.parser.DataFormatException;

/// A body that is FHIR in form and not in content; its message names the element, never a value.
final class Malformed extends DataFormatException {
  private static final long serialVersionUID = 1;

  private final String what;

  Malformed(String what) {
    super(what);
    this.what = what;
  }

  String what() {
    return what;
  }
}
