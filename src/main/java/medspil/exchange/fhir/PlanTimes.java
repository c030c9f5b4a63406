package medspil.exchange.fhir;

import medspil.deadline.Amount;
import medspil.deadline.TimeLimit;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Timing;

/// Time limits as FHIR counts them; those it has no unit for, as business days, in words alone.
final class PlanTimes {
  /// The limit as the agreement says it.
  static final String LIMIT = "urn:medspil:fhir:limit";

  private static final String UNITS = "http://unitsofmeasure.org";

  private PlanTimes() {}

  static void within(PlanDefinitionActionComponent action, TimeLimit limit) {
    action.addExtension(LIMIT, new StringType(limit.toString()));
    if (limit instanceof TimeLimit.After(var amount, var rolls, _)
        && !rolls
        && amount.unit() != Amount.Unit.BUSINESS_DAYS) {
      var duration = new Duration();
      duration.setValue(amount.number());
      duration.setSystem(UNITS).setCode(code(amount.unit())).setUnit(code(amount.unit()));
      action.setTiming(duration);
    }
  }

  static void every(PlanDefinitionActionComponent action, TimeLimit every) {
    action.addExtension(LIMIT, new StringType(every.toString()));
    if (every instanceof TimeLimit.After(var amount, _, _)
        && amount.unit() != Amount.Unit.BUSINESS_DAYS) {
      var repeat = new Timing.TimingRepeatComponent();
      repeat.setFrequency(1).setPeriod(amount.number());
      repeat.setPeriodUnit(Timing.UnitsOfTime.fromCode(code(amount.unit())));
      action.setTiming(new Timing().setRepeat(repeat));
    }
  }

  private static String code(Amount.Unit unit) {
    return switch (unit) {
      case MINUTES -> "min";
      case HOURS -> "h";
      case DAYS -> "d";
      case WEEKS -> "wk";
      case MONTHS -> "mo";
      case BUSINESS_DAYS -> throw new IllegalArgumentException("FHIR knows no business days");
    };
  }
}
