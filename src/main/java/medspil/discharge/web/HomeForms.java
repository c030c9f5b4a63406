package medspil.discharge.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.discharge.GoingHomeCommand;
import medspil.discharge.Listed;
import medspil.discharge.TrainingPlan;
import medspil.discharge.TreatmentId;
import medspil.discharge.Whose;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the forms of the page: a wish, or what is wrong beside each field.
@Component
final class HomeForms {
  private final TalkWriter talks;
  private final Supplier<UUID> ids;

  HomeForms(TalkWriter talks, Supplier<UUID> ids) {
    this.talks = talks;
    this.ids = ids;
  }

  /// Either what somebody wants, or their form with what is wrong.
  record Read(@Nullable GoingHomeCommand wish, Sent sent) {}

  /// A form as it is read: what was given, by whom, and what turns out to be wrong.
  private record Reading(
      HomeView view,
      UUID own,
      String form,
      Map<String, List<String>> given,
      Map<String, String> wrong) {
    Instant now() {
      return view.shell().dates().now();
    }

    String one(String field) {
      return new Sent(form, given, wrong).one(field);
    }

    Read wrong(String field, String key) {
      wrong.put(field, key);
      return none();
    }

    Read none() {
      return new Read(null, new Sent(form, given, wrong));
    }

    Read wish(GoingHomeCommand wish) {
      return wrong.isEmpty() ? new Read(wish, new Sent(form, given, wrong)) : none();
    }

    /// What was written in a field, which may not be empty or too long.
    String words(String field) {
      var words = one(field);
      if (words.isEmpty()) {
        wrong.put(field, "discharge.wrong.words_missing");
      } else if (words.length() > Draft.LONGEST) {
        wrong.put(field, "discharge.wrong.words_long");
      }
      return words;
    }
  }

  Read read(HomeView view, UUID own, String form, Map<String, List<String>> given) {
    return switch (form) {
      case "words" -> words(view, own, given);
      case "talk", "held" -> talk(on(view, own, TalkWriter.FORM, given), form.equals("held"));
      case "treatments" -> treatment(on(view, own, TreatmentWriter.FORM, given));
      case "medicine" -> medicine(on(view, own, MedicineWriter.FORM, given));
      default -> training(on(view, own, MedicineWriter.TRAINING, given));
    };
  }

  /// A form at one treatment point.
  Read read(HomeView view, UUID own, TreatmentId id, String form, Map<String, List<String>> given) {
    var reading = on(view, own, form + "-" + id, given);
    var stay = view.stay().id();
    return switch (form) {
      case "say-back" ->
          reading.wish(
              new GoingHomeCommand.SayBack(
                  stay, id, own, note(reading.words("words")), reading.now()));
      case "correct" ->
          reading.wish(
              new GoingHomeCommand.Correct(
                  stay, id, seen(reading), note(reading.words("words")), reading.now()));
      case "confirm" ->
          reading.wish(new GoingHomeCommand.Confirm(stay, id, seen(reading), reading.now()));
      default -> reading.wish(new GoingHomeCommand.Drop(stay, id, reading.now()));
    };
  }

  private Read words(HomeView view, UUID own, Map<String, List<String>> given) {
    var whose =
        new Sent("", given, Map.of()).one("whose").equals(Whose.RELATIVES.name())
            ? Whose.RELATIVES
            : Whose.CITIZEN;
    var reading = on(view, own, WordsWriter.form(whose), given);
    return reading.wish(
        new GoingHomeCommand.SayWords(
            view.stay().id(),
            whose,
            note(reading.words("words")),
            view.shell().viewer().isCitizen(),
            reading.now()));
  }

  private Read talk(Reading reading, boolean held) {
    var view = reading.view();
    var when = moment(reading.one("when"), view);
    if (when.isEmpty()) {
      return reading.wrong("when", "discharge.wrong.when");
    }
    if (!held && when.get().isBefore(reading.now())) {
      return reading.wrong("when", "discharge.wrong.when_past");
    }
    var known = talks.offered(view).stream().map(Listed::value).toList();
    var chosen = reading.given().getOrDefault("role", List.of());
    var roles = known.stream().filter(chosen::contains).toList();
    var seen = number(reading.one("seen"));
    var stay = view.stay().id();
    return reading.wish(
        held
            ? new GoingHomeCommand.HoldTalk(stay, seen, when.get(), roles, reading.now())
            : new GoingHomeCommand.PlanTalk(stay, seen, when.get(), roles, reading.now()));
  }

  private Read treatment(Reading reading) {
    var words = reading.words("words");
    var unit = id(reading.one("unit"));
    var day = date(reading.one("day"));
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
            note(words),
            unit,
            unit == null ? null : day,
            reading.now()));
  }

  private Read medicine(Reading reading) {
    var differs = reading.one("differs");
    if (differs.length() > Draft.LONGEST) {
      reading.wrong().put("differs", "discharge.wrong.words_long");
    }
    var until = date(reading.one("until"));
    if (until == null && !reading.one("until").isEmpty()) {
      reading.wrong().put("until", "discharge.wrong.day");
    }
    return reading.wish(
        new GoingHomeCommand.CheckMedicine(
            reading.view().stay().id(),
            !reading.one("updated").isEmpty(),
            !reading.one("reconciled").isEmpty(),
            differs.isEmpty() ? null : note(differs),
            until,
            reading.own(),
            reading.now()));
  }

  private static Read training(Reading reading) {
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

  private static Reading on(HomeView view, UUID own, String form, Map<String, List<String>> given) {
    return new Reading(view, own, form, given, new LinkedHashMap<>());
  }

  private Note note(String words) {
    return new Note(
        new NoteId(ids.get()), words.substring(0, Math.min(words.length(), Draft.LONGEST)));
  }

  private static NoteId seen(Reading reading) {
    var seen = id(reading.one("seen"));
    return new NoteId(seen == null ? new UUID(0, 0) : seen);
  }

  private static Optional<Instant> moment(String written, HomeView view) {
    try {
      return Optional.of(
          LocalDateTime.parse(written).atZone(view.shell().dates().zone()).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static @Nullable LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static @Nullable UUID id(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static int number(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException _) {
      return -1;
    }
  }
}
