package medspil.discharge;

import java.util.stream.Stream;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What was foreseen, checked and settled before going home; null while nobody has.
public record Checks(
    @Nullable Forecast forecast,
    @Nullable MedicineCheck medicine,
    @Nullable TrainingPlan training,
    @Nullable LegalAgreement agreement) {
  static final Checks NONE = new Checks(null, null, null, null);

  Checks written(GoingHomeEvent.ForecastWritten event) {
    return with(forecast == null ? Forecast.first(event) : forecast.anew(event));
  }

  Checks read(GoingHomeEvent.ForecastRead event) {
    return forecast == null ? this : with(forecast.readBy(event.unit(), event.at()));
  }

  private Checks with(Forecast other) {
    return new Checks(other, medicine, training, agreement);
  }

  Checks with(MedicineCheck other) {
    return new Checks(forecast, other, training, agreement);
  }

  Checks with(TrainingPlan other) {
    return new Checks(forecast, medicine, other, agreement);
  }

  Checks with(LegalAgreement other) {
    return new Checks(forecast, medicine, training, other);
  }

  /// These, and another's where nobody has checked.
  Checks or(Checks other) {
    return new Checks(
        forecast == null ? other.forecast : forecast,
        medicine == null ? other.medicine : medicine,
        training == null ? other.training : training,
        agreement == null ? other.agreement : agreement);
  }

  Stream<NoteId> notes() {
    return Stream.of(
            forecast == null ? Stream.<NoteId>of() : forecast.notes(),
            medicine == null ? Stream.<NoteId>of() : Stream.ofNullable(medicine.differs()),
            agreement == null ? Stream.<NoteId>of() : Stream.ofNullable(agreement.reason()))
        .flatMap(notes -> notes);
  }
}
