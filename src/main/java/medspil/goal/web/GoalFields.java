package medspil.goal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.Citizen;
import medspil.directory.Unit;
import medspil.goal.Aim;
import medspil.goal.Direction;
import medspil.goal.GoalLevel;
import medspil.page.Choice;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The fields of what is agreed about a goal beside its words, and how they are read.
@Component
record GoalFields(Providers providers) {

  GoalsPage.AimFields of(
      Shell shell, Citizen citizen, GoalLevel level, Aim aim, String form, SentForm draft) {
    var whole = level == GoalLevel.INTERVENTION_GOAL;
    var direction =
        draft.field(
            shell, form, "direction", shell.say("goal.direction.label"), text(aim.direction()));
    var provider =
        draft.field(
            shell, form, "provider", shell.say("goal.provider.label"), text(aim.provider()));
    var by = draft.field(shell, form, "by", shell.say("goal.by.label"), text(aim.by()));
    return new GoalsPage.AimFields(
        whole ? direction : null,
        directions(shell),
        by,
        whole ? provider.hint(shell.say("goal.provider.hint")) : null,
        whole ? units(shell, citizen, aim.provider()) : List.of(),
        whole,
        draft.is(form) ? draft.has("primary") : aim.primary(),
        draft.is(form) ? draft.has("clarification") : aim.clarification());
  }

  Aim read(GoalForm form, Citizen citizen, GoalLevel level, Aim known, LocalDate today) {
    var by = form.planned("by", known.by(), citizen.birth());
    if (level != GoalLevel.INTERVENTION_GOAL) {
      return new Aim(null, false, false, by, null);
    }
    var provider = form.id("provider");
    var unread = provider == null && !form.text("provider").isEmpty();
    var isNew = provider != null && !provider.equals(known.provider());
    if (unread || (isNew && !isAround(citizen, provider, today))) {
      form.wrong("provider", "goal.wrong.provider");
    }
    return new Aim(
        form.one(Direction.class, "direction"),
        form.ticked("primary"),
        form.ticked("clarification"),
        by,
        provider);
  }

  private boolean isAround(Citizen citizen, @Nullable UUID unit, LocalDate today) {
    return providers.around(citizen.residence(), today).stream()
        .anyMatch(one -> one.id().value().equals(unit));
  }

  private static List<Choice> directions(Shell shell) {
    return Stream.concat(
            Stream.of(new Choice("", shell.say("goal.direction.choose"))),
            Stream.of(Direction.values())
                .map(one ->
                    new Choice(one.name(), shell.say("goal.direction." + GoalPhrases.code(one)))))
        .toList();
  }

  private List<Choice> units(Shell shell, Citizen citizen, @Nullable UUID chosen) {
    var units = providers.around(citizen.residence(), shell.dates().today());
    var all = new ArrayList<Choice>();
    all.add(new Choice("", shell.say("goal.provider.choose")));
    if (chosen != null && units.stream().noneMatch(one -> one.id().value().equals(chosen))) {
      all.add(new Choice(chosen.toString(), providers.name(chosen)));
    }
    units.stream().map(GoalFields::choice).forEach(all::add);
    return all;
  }

  private static Choice choice(Unit unit) {
    return new Choice(unit.id().value().toString(), unit.name());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
