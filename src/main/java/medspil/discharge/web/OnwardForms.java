package medspil.discharge.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.discharge.Call;
import medspil.discharge.FollowUp;
import medspil.discharge.FollowUpId;
import medspil.discharge.GoingHomeCommand;
import medspil.discharge.HandOverId;
import medspil.discharge.Legal;
import medspil.discharge.Listed;
import org.springframework.stereotype.Component;

/// Reads the forms of what the law asks for, of calls and of hand-overs.
@Component
final class OnwardForms {
  private static final UUID NOBODY = new UUID(0, 0);

  private final ContractWriter contracts;
  private final FollowUpWriter followUps;
  private final Supplier<UUID> ids;

  OnwardForms(ContractWriter contracts, FollowUpWriter followUps, Supplier<UUID> ids) {
    this.contracts = contracts;
    this.followUps = followUps;
    this.ids = ids;
  }

  FormReading.Read read(HomeView view, UUID own, String form, Map<String, List<String>> given) {
    return switch (form) {
      case "contract" -> contract(FormReading.of(view, own, ContractWriter.FORM, given));
      case "follow-up" -> followUp(FormReading.of(view, own, FollowUpWriter.FORM, given));
      case "phone" -> call(FormReading.of(view, own, PhoneWriter.FORM, given));
      default -> offer(FormReading.of(view, own, HandOverWriter.FORM, given));
    };
  }

  FormReading.Read read(
      HomeView view, HandOverId id, String form, Map<String, List<String>> given) {
    var person = view.shell().viewer().person();
    var reading = FormReading.of(view, person, form + "-" + id, given);
    var stay = view.stay().id();
    var now = reading.now();
    return switch (form) {
      case "accept" -> accept(reading, id);
      case "decline" ->
          reading.wish(
              new GoingHomeCommand.DeclineHandOver(
                  stay, id, person, reading.note(ids, reading.words("words")), now));
      case "enough" -> reading.wish(new GoingHomeCommand.JudgeHandOver(stay, id, true, null, now));
      case "not-enough" ->
          reading.wish(
              new GoingHomeCommand.JudgeHandOver(
                  stay, id, false, reading.note(ids, reading.words("words")), now));
      default -> reading.wish(new GoingHomeCommand.WithdrawHandOver(stay, id, now));
    };
  }

  FormReading.Read read(
      HomeView view, FollowUpId id, String form, Map<String, List<String>> given) {
    var reading = FormReading.of(view, view.shell().viewer().person(), "follow-up-" + id, given);
    return reading.wish(
        new GoingHomeCommand.EndFollowUp(
            view.stay().id(),
            id,
            form.equals("held"),
            reading.noteIfAny(ids, "words"),
            reading.now()));
  }

  private FormReading.Read followUp(FormReading reading) {
    var first = reading.date("first");
    if (first == null || first.isBefore(reading.view().shell().dates().today())) {
      reading.wrong().put("first", "discharge.wrong.day");
    }
    var kind =
        reading.one("kind").equals(FollowUp.Kind.HOSPITAL.name())
            ? FollowUp.Kind.HOSPITAL
            : FollowUp.Kind.MEETING;
    var times = Math.clamp(reading.number("times"), 1, FollowUpWriter.MOST);
    var chosen = reading.all("unit");
    var units =
        followUps.around(reading.view()).stream()
            .filter(unit -> chosen.contains(unit.toString()))
            .toList();
    return reading.wish(
        new GoingHomeCommand.PlanFollowUps(
            reading.view().stay().id(),
            Stream.generate(() -> new FollowUpId(ids.get())).limit(times).toList(),
            kind,
            first == null ? LocalDate.EPOCH : first,
            reading.own(),
            units,
            !reading.one("relatives").isEmpty(),
            reading.now()));
  }

  private static FormReading.Read accept(FormReading reading, HandOverId id) {
    var first = reading.date("first");
    if (first == null || first.isBefore(reading.view().shell().dates().today())) {
      return reading.wrong("first", "discharge.wrong.day");
    }
    return reading.wish(
        new GoingHomeCommand.AcceptHandOver(
            reading.view().stay().id(), id, reading.own(), first, reading.now()));
  }

  private FormReading.Read contract(FormReading reading) {
    var state =
        Arrays.stream(Legal.values())
            .filter(one -> one.name().equals(reading.one("state")))
            .findFirst();
    if (state.isEmpty()) {
      return reading.wrong("state", "discharge.wrong.choose");
    }
    var reason = reading.noteIfAny(ids, "reason");
    if (state.get() == Legal.NOT_RELEVANT && reason == null) {
      return reading.wrong("reason", "refusal.discharge.reason_missing");
    }
    var chosen = reading.all("covers");
    var covers =
        contracts.content(reading.view()).stream()
            .map(Listed::value)
            .filter(chosen::contains)
            .toList();
    return reading.wish(
        new GoingHomeCommand.StateAgreement(
            reading.view().stay().id(), state.get(), covers, reason, reading.own(), reading.now()));
  }

  private FormReading.Read call(FormReading reading) {
    var to = reading.id("to");
    var outcome =
        Arrays.stream(Call.Outcome.values())
            .filter(one -> one.name().equals(reading.one("outcome")))
            .findFirst();
    if (to == null) {
      reading.wrong().put("to", "discharge.wrong.unit_rung");
    }
    if (outcome.isEmpty()) {
      reading.wrong().put("outcome", "discharge.wrong.choose");
    }
    var words = reading.noteIfAny(ids, "words");
    return reading.wish(
        new GoingHomeCommand.RecordCall(
            reading.view().stay().id(),
            reading.own(),
            to == null ? NOBODY : to,
            outcome.orElse(Call.Outcome.NO_ANSWER),
            words,
            reading.now()));
  }

  private FormReading.Read offer(FormReading reading) {
    var words = reading.words("what");
    var to = reading.id("to");
    var ends = reading.date("ends");
    if (to == null) {
      reading.wrong().put("to", "discharge.wrong.unit");
    }
    if (ends == null) {
      reading.wrong().put("ends", "discharge.wrong.day");
    }
    return reading.wish(
        new GoingHomeCommand.OfferHandOver(
            reading.view().stay().id(),
            new HandOverId(ids.get()),
            reading.own(),
            to == null ? NOBODY : to,
            reading.note(ids, words),
            ends == null ? LocalDate.EPOCH : ends,
            reading.now()));
  }
}
