package medspil.citizen.web;

import java.util.Map;

/// What somebody filled in to make a citizen known, and what is wrong with it, by field.
record RegisterDraft(Filled filled, Map<String, String> wrong) {

  RegisterDraft {
    wrong = Map.copyOf(wrong);
  }

  /// Nothing but the number that found nobody.
  static RegisterDraft of(String number) {
    return new RegisterDraft(new Filled(number, "", "", "", ""), Map.of());
  }

  /// As the fields are sent.
  record Filled(String number, String given, String family, String basis, String unit) {

    @Override
    public String toString() {
      return "Filled[]";
    }
  }
}
