package medspil.discharge;

import java.util.stream.Stream;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What was checked and settled before going home; null while nobody has.
public record Checks(
    @Nullable MedicineCheck medicine,
    @Nullable TrainingPlan training,
    @Nullable LegalAgreement agreement) {
  static final Checks NONE = new Checks(null, null, null);

  Checks with(MedicineCheck other) {
    return new Checks(other, training, agreement);
  }

  Checks with(TrainingPlan other) {
    return new Checks(medicine, other, agreement);
  }

  Checks with(LegalAgreement other) {
    return new Checks(medicine, training, other);
  }

  /// These, and another's where nobody has checked.
  Checks or(Checks other) {
    return new Checks(
        medicine == null ? other.medicine : medicine,
        training == null ? other.training : training,
        agreement == null ? other.agreement : agreement);
  }

  Stream<NoteId> notes() {
    return Stream.concat(
        medicine == null ? Stream.of() : Stream.ofNullable(medicine.differs()),
        agreement == null ? Stream.of() : Stream.ofNullable(agreement.reason()));
  }
}
