package medspil.healthtask.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.healthtask.Clarification;
import medspil.healthtask.HealthTask;
import medspil.healthtask.HealthTaskStatus;
import medspil.healthtask.Holder;
import medspil.page.Shell;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// Says how a health task stands in the reader's language.
record HealthTaskWords(Shell shell, Directory directory) {

  String title(HealthTask task) {
    return task.service().title().in(shell.language().tag());
  }

  String status(HealthTaskStatus status) {
    return shell.say("healthtask.status." + code(status));
  }

  static String css(HealthTaskStatus status) {
    return status == HealthTaskStatus.AGREED
        ? "ms-good"
        : status == HealthTaskStatus.ENDED ? "ms-quiet" : "ms-late";
  }

  HealthTaskPage.Standing standing(HealthTask task) {
    var who = task.answering();
    return new HealthTaskPage.Standing(
        status(task.status()),
        css(task.status()),
        sentence(task),
        who.flatMap(this::tag).orElse(null),
        who.map(Holder::unit).map(this::phone).orElse(""));
  }

  /// Who has it today, in one sentence.
  private String sentence(HealthTask task) {
    if (task.ended() != null) {
      return shell.say("healthtask.standing.ended");
    }
    var performer = task.arrangement().performer();
    var key =
        task.clarification().isPresent()
            ? "healthtask.standing.meanwhile"
            : task.answering().isEmpty()
                ? "healthtask.standing.nobody"
                : performer == null
                    ? "healthtask.standing.no_performer"
                    : performer.equals(task.arrangement().responsible())
                        ? "healthtask.standing.both"
                        : "healthtask.standing.shared";
    return shell.say(
        key,
        Map.of(
            "who",
            task.answering().map(this::name).orElse(""),
            "performer",
            performer == null ? "" : name(performer)));
  }

  String to(Clarification open) {
    return shell.say("healthtask.reason." + code(open.reason()));
  }

  Optional<Tag> tag(Holder holder) {
    return Tag.of(directory, holder.unit());
  }

  String name(@Nullable Holder holder) {
    return holder == null ? shell.say("healthtask.missing") : unit(holder.unit());
  }

  String unit(@Nullable UUID unit) {
    return unit == null
        ? shell.say("healthtask.missing")
        : directory.unit(new UnitId(unit)).map(Unit::name).orElse("–");
  }

  String organisation(UUID id) {
    return directory.organisation(new OrganisationId(id)).map(Organisation::name).orElse("–");
  }

  String phone(UUID unit) {
    return directory
        .unit(new UnitId(unit))
        .map(Unit::phone)
        .filter(number -> !number.isEmpty())
        .map(number -> shell.say("healthtask.ring", Map.of("number", number)))
        .orElse("");
  }

  static String act(Shell shell, @Nullable Act act) {
    return act == null
        ? shell.say("healthtask.services.unclear")
        : shell.say("agreement.responsibility.act." + code(act));
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
