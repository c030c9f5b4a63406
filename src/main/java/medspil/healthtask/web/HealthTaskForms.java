package medspil.healthtask.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Worker;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.healthtask.Channel;
import medspil.healthtask.Clarification;
import medspil.healthtask.EndReason;
import medspil.healthtask.HealthTask;
import medspil.healthtask.Holder;
import medspil.healthtask.Level;
import medspil.healthtask.Position;
import medspil.healthtask.Reason;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// What somebody may do with a health task, as forms; while something is to be settled, other forms
/// than before.
record HealthTaskForms(
    Shell shell,
    HoldersAround holders,
    Collection<Worker> workers,
    HealthTaskDraft draft,
    String address,
    Supplier<UUID> ids) {
  static final List<String> FORMS =
      List.of("clarify", "position", "meanwhile", "lift", "settle", "arrange", "train", "end");

  List<AskedForm> of(HealthTask task) {
    if (task.ended() != null) {
      return List.of();
    }
    var forms = new ArrayList<AskedForm>();
    task.clarification()
        .ifPresentOrElse(
            open -> {
              forms.add(settle(task));
              forms.add(position());
              forms.add(meanwhile(open));
              if (open.level() != Level.STEERING_GROUP) {
                forms.add(lift(open));
              }
            },
            () -> {
              forms.add(clarify(task));
              forms.add(arrange(task));
            });
    forms.add(train());
    forms.add(end());
    return forms;
  }

  private AskedForm clarify(HealthTask task) {
    return form(
        "clarify",
        choose("clarify", "reason", reasons(), ""),
        choose(
            "clarify",
            "meanwhile",
            holders.choices(choose()),
            unit(task.answering().or(() -> performer(task)).orElse(null))),
        words("clarify"));
  }

  private static Optional<Holder> performer(HealthTask task) {
    return Optional.ofNullable(task.arrangement().performer());
  }

  private AskedForm settle(HealthTask task) {
    var arrangement = task.arrangement();
    return form(
        "settle",
        choose("settle", "responsible", holders.choices(choose()), unit(arrangement.responsible())),
        choose("settle", "performer", holders.choices(choose()), unit(arrangement.performer())),
        choose("settle", "act", acts(), code(arrangement.act())),
        choose("settle", "by", levels(Stream.of(Level.values())), ""),
        day("settle", "on", shell.dates().today().toString()),
        day("settle", "from", shell.dates().today().toString()),
        words("settle"));
  }

  private AskedForm position() {
    return form(
        "position",
        choose("position", "responsible", holders.choices(choose()), ""),
        choose("position", "ground", coded("healthtask.ground.", Position.Ground.values()), ""),
        words("position"));
  }

  private AskedForm meanwhile(Clarification open) {
    return form(
        "meanwhile",
        choose("meanwhile", "meanwhile", holders.choices(choose()), unit(open.meanwhile())));
  }

  private AskedForm lift(Clarification open) {
    return form(
        "lift",
        choose(
            "lift",
            "level",
            levels(Stream.of(Level.values()).filter(one -> one.isAbove(open.level()))),
            ""));
  }

  private AskedForm arrange(HealthTask task) {
    var arrangement = task.arrangement();
    var channel = arrangement.channels().stream().findFirst().orElse(null);
    return form(
        "arrange",
        choose(
            "arrange", "responsible", holders.choices(nobody()), unit(arrangement.responsible())),
        choose("arrange", "performer", holders.choices(nobody()), unit(arrangement.performer())),
        choose("arrange", "act", acts(), code(arrangement.act())),
        choose("arrange", "record", holders.choices(nobody()), unit(arrangement.record())),
        choose("arrange", "channel", channels(), code(channel)));
  }

  private AskedForm train() {
    return form(
        "train",
        choose("train", "trained", people(), ""),
        choose("train", "by", people(), shell.viewer().person().toString()),
        day("train", "on", shell.dates().today().toString()),
        day("train", "until", ""));
  }

  private AskedForm end() {
    return form("end", choose("end", "why", coded("healthtask.end.", EndReason.values()), ""));
  }

  private AskedForm form(String name, AskedForm.Asked... fields) {
    return new AskedForm(
        address + "/" + name,
        ids.get().toString(),
        shell.say("healthtask.do." + name),
        shell.say("healthtask.do." + name + ".hint"),
        shell.say("healthtask.do." + name + ".button"),
        draft.isOf(name),
        draft.isOf(name) && !draft.notice().isEmpty() ? shell.say(draft.notice()) : "",
        List.of(fields));
  }

  private AskedForm.Asked choose(String form, String name, List<Choice> choices, String otherwise) {
    return AskedForm.Asked.choose(field(form, name, otherwise), choices);
  }

  private AskedForm.Asked day(String form, String name, String otherwise) {
    return AskedForm.Asked.day(field(form, name, otherwise));
  }

  private AskedForm.Asked words(String form) {
    return AskedForm.Asked.words(field(form, "words", ""));
  }

  private Field field(String form, String name, String otherwise) {
    var field =
        Field.of(
                form + "-" + name,
                shell.say("healthtask.ask." + form + "." + name),
                draft.value(form, name, otherwise))
            .named(name);
    return draft.wrong(form, name).map(shell::say).map(field::wrong).orElse(field);
  }

  private String choose() {
    return shell.say("healthtask.choose");
  }

  private String nobody() {
    return shell.say("healthtask.missing");
  }

  private List<Choice> reasons() {
    return coded("healthtask.reason.", Reason.values());
  }

  private List<Choice> acts() {
    return coded("agreement.responsibility.act.", Act.values());
  }

  private List<Choice> channels() {
    return coded("healthtask.channel.", Channel.values());
  }

  private List<Choice> levels(Stream<Level> levels) {
    return coded("healthtask.level.", levels.toArray(Level[]::new));
  }

  private List<Choice> people() {
    return Stream.concat(
            Stream.of(new Choice("", choose())),
            workers.stream()
                .map(one -> new Choice(one.id().toString(), one.fullName() + ", " + one.title())))
        .toList();
  }

  private List<Choice> coded(String keys, Enum<?>... all) {
    return Stream.concat(
            Stream.of(new Choice("", choose())),
            Stream.of(all).map(one -> new Choice(code(one), shell.say(keys + code(one)))))
        .toList();
  }

  private static String code(@Nullable Enum<?> constant) {
    return constant == null ? "" : HealthTaskWords.code(constant);
  }

  private static String unit(@Nullable Holder holder) {
    return holder == null ? "" : holder.unit().toString();
  }
}
