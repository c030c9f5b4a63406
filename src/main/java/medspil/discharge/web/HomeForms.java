package medspil.discharge.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.discharge.FollowUpId;
import medspil.discharge.GoingHomeCommand;
import medspil.discharge.HandOverId;
import medspil.discharge.Listed;
import medspil.discharge.TrainingPlan;
import medspil.discharge.TreatmentId;
import medspil.discharge.Whose;
import org.springframework.stereotype.Component;

/// Reads the forms of the page: a wish, or what is wrong beside each field.
@Component
final class HomeForms {
  private final TalkWriter talks;
  private final ForecastForm forecasts;
  private final OnwardForms onward;
  private final Supplier<UUID> ids;

  HomeForms(TalkWriter talks, ForecastForm forecasts, OnwardForms onward, Supplier<UUID> ids) {
    this.talks = talks;
    this.forecasts = forecasts;
    this.onward = onward;
    this.ids = ids;
  }

  FormReading.Read read(HomeView view, UUID own, String form, Map<String, List<String>> given) {
    return switch (form) {
      case "words" -> words(view, own, given);
      case "talk", "held" ->
          talk(FormReading.of(view, own, TalkWriter.FORM, given), form.equals("held"));
      case "treatments" -> treatment(FormReading.of(view, own, TreatmentWriter.FORM, given));
      case "forecast" -> forecasts.write(view, own, given);
      case "forecast-read" -> ForecastForm.read(view, own, given);
      case "medicine" -> medicine(FormReading.of(view, own, MedicineWriter.FORM, given));
      case "training" -> training(FormReading.of(view, own, MedicineWriter.TRAINING, given));
      default -> onward.read(view, own, form, given);
    };
  }

  /// A form at one follow-up.
  FormReading.Read read(
      HomeView view, FollowUpId id, String form, Map<String, List<String>> given) {
    return onward.read(view, id, form, given);
  }

  /// A form at one hand-over.
  FormReading.Read read(
      HomeView view, HandOverId id, String form, Map<String, List<String>> given) {
    return onward.read(view, id, form, given);
  }

  /// A form at one treatment point.
  FormReading.Read read(
      HomeView view, UUID own, TreatmentId id, String form, Map<String, List<String>> given) {
    var reading = FormReading.of(view, own, form + "-" + id, given);
    var stay = view.stay().id();
    return switch (form) {
      case "say-back" ->
          reading.wish(
              new GoingHomeCommand.SayBack(
                  stay, id, own, reading.note(ids, reading.words("words")), reading.now()));
      case "correct" ->
          reading.wish(
              new GoingHomeCommand.Correct(
                  stay,
                  id,
                  reading.seen(),
                  reading.note(ids, reading.words("words")),
                  reading.now()));
      case "confirm" ->
          reading.wish(new GoingHomeCommand.Confirm(stay, id, reading.seen(), reading.now()));
      default -> reading.wish(new GoingHomeCommand.Drop(stay, id, reading.now()));
    };
  }

  private FormReading.Read words(HomeView view, UUID own, Map<String, List<String>> given) {
    var whose =
        new HomeDraft("", given, Map.of()).one("whose").equals(Whose.RELATIVES.name())
            ? Whose.RELATIVES
            : Whose.CITIZEN;
    var reading = FormReading.of(view, own, WordsWriter.form(whose), given);
    return reading.wish(
        new GoingHomeCommand.SayWords(
            view.stay().id(),
            whose,
            reading.note(ids, reading.words("words")),
            view.shell().viewer().isCitizen(),
            reading.now()));
  }

  private FormReading.Read talk(FormReading reading, boolean held) {
    var view = reading.view();
    var when = reading.moment("when");
    if (when.isEmpty()) {
      return reading.wrong("when", "discharge.wrong.when");
    }
    if (!held && when.get().isBefore(reading.now())) {
      return reading.wrong("when", "discharge.wrong.when_past");
    }
    var known = talks.offered(view).stream().map(Listed::value).toList();
    var chosen = reading.given().getOrDefault("role", List.of());
    var roles = known.stream().filter(chosen::contains).toList();
    var seen = reading.number("seen");
    var stay = view.stay().id();
    return reading.wish(
        held
            ? new GoingHomeCommand.HoldTalk(stay, seen, when.get(), roles, reading.now())
            : new GoingHomeCommand.PlanTalk(stay, seen, when.get(), roles, reading.now()));
  }

  private FormReading.Read treatment(FormReading reading) {
    var words = reading.words("words");
    var unit = reading.id("unit");
    var day = reading.date("day");
    var today = reading.view().shell().dates().today();
    if (unit == null && !reading.one("day").isEmpty()) {
      reading.wrong().put("unit", "discharge.wrong.unit");
    }
    if (unit != null && (day == null || day.isBefore(today))) {
      reading.wrong().put("day", "discharge.wrong.day");
    }
    return reading.wish(
        new GoingHomeCommand.NoteTreatment(
            reading.view().stay().id(),
            new TreatmentId(ids.get()),
            reading.own(),
            reading.note(ids, words),
            unit,
            unit == null ? null : day,
            reading.now()));
  }

  private FormReading.Read medicine(FormReading reading) {
    var differs = reading.one("differs");
    if (differs.length() > Draft.LONGEST) {
      reading.wrong().put("differs", "discharge.wrong.words_long");
    }
    var until = reading.date("until");
    if (until == null && !reading.one("until").isEmpty()) {
      reading.wrong().put("until", "discharge.wrong.day");
    }
    return reading.wish(
        new GoingHomeCommand.CheckMedicine(
            reading.view().stay().id(),
            !reading.one("updated").isEmpty(),
            !reading.one("reconciled").isEmpty(),
            differs.isEmpty() ? null : reading.note(ids, differs),
            until,
            reading.own(),
            reading.now()));
  }

  private static FormReading.Read training(FormReading reading) {
    var plan =
        List.of(TrainingPlan.values()).stream()
            .filter(one -> one.name().equals(reading.one("plan")))
            .findFirst();
    return plan.isEmpty()
        ? reading.wrong("plan", "discharge.wrong.training")
        : reading.wish(
            new GoingHomeCommand.PlanTraining(
                reading.view().stay().id(), plan.get(), reading.now()));
  }
}
