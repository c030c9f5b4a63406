package medspil.discharge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.discharge.MedicineCheck;
import medspil.discharge.TrainingPlan;
import medspil.page.Choice;
import medspil.page.Shell;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes that the common medicine list was looked at, by whom and what did not agree, and which
/// plan of retraining there is. Which medicine it is stands elsewhere.
@Component
final class MedicineWriter {
  static final String FORM = "medicine";
  static final String TRAINING = "training";

  private final Supplier<Directory> directory;

  MedicineWriter(Supplier<Directory> directory) {
    this.directory = directory;
  }

  HomeCards.@Nullable Medicine of(HomeView view) {
    return view.health() ? written(view) : null;
  }

  private HomeCards.Medicine written(HomeView view) {
    var shell = view.shell();
    var check = view.home().medicine();
    var sent = view.sent();
    var differs = check == null ? null : check.differs();
    var plan = view.home().training();
    return new HomeCards.Medicine(
        check == null ? List.of(shell.say("discharge.medicine.none")) : facts(shell, check),
        differs == null ? null : view.said(differs),
        check == null ? null : Tag.of(directory.get(), check.unit()).orElse(null),
        check == null ? null : shell.dates().moment(check.at()),
        check == null ? "ms-quiet" : check.agrees() ? "ms-good" : "ms-soon",
        sent.isOf(FORM) ? !sent.one("updated").isEmpty() : check != null && check.updated(),
        sent.isOf(FORM) ? !sent.one("reconciled").isEmpty() : check != null && check.reconciled(),
        sent.field(shell, FORM, "differs", shell.say("discharge.medicine.differs"), "")
            .hint(shell.say("discharge.medicine.differs.hint")),
        sent.field(shell, FORM, "until", shell.say("discharge.medicine.until"), until(check)),
        sent.notice(shell, FORM),
        sent.isOf(FORM),
        sent.field(
            shell,
            TRAINING,
            "plan",
            shell.say("discharge.training.plan"),
            plan == null ? "" : plan.name()),
        plans(shell));
  }

  private static String until(@Nullable MedicineCheck check) {
    return check == null || check.dosesUntil() == null ? "" : check.dosesUntil().toString();
  }

  private static List<String> facts(Shell shell, MedicineCheck check) {
    var facts = new ArrayList<String>();
    facts.add(shell.say("discharge.medicine.updated." + (check.updated() ? "yes" : "no")));
    facts.add(shell.say("discharge.medicine.reconciled." + (check.reconciled() ? "yes" : "no")));
    if (check.dosesUntil() != null) {
      facts.add(
          shell.say(
              "discharge.medicine.doses",
              Map.of("day", shell.dates().inSentence(check.dosesUntil()))));
    }
    return facts;
  }

  private static List<Choice> plans(Shell shell) {
    return Stream.concat(
            Stream.of(new Choice("", shell.say("discharge.training.choose"))),
            Stream.of(TrainingPlan.values())
                .map(plan ->
                    new Choice(
                        plan.name(),
                        shell.say("discharge.training." + plan.name().toLowerCase(Locale.ROOT)))))
        .toList();
  }
}
