package medspil.agreement;

import static medspil.agreement.FactWord.text;

import java.util.List;

/// The words of a course by a service model.
final class ModelWords {
  private static final FactWord MODEL = text("service_model.model");

  static final List<FactWord> COURSE = List.of(MODEL);

  /// Who owes the contact, by what kind of organisation it is.
  static final List<FactWord> CONTACT =
      List.of(MODEL, text("service_model.contact_by", OnwardWords.KINDS));

  private ModelWords() {}
}
