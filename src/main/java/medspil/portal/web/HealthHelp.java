package medspil.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.healthtask.HealthTask;
import medspil.healthtask.Holder;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Tells a citizen in plain words who helps with what where they live.
@Component
record HealthHelp(Supplier<Directory> directory) {

  List<MinePage.Help> of(Shell shell, Pathway pathway) {
    return pathway.healthTasks().all().stream()
        .filter(task -> task.ended() == null)
        .map(task ->
            new MinePage.Help(
                task.service().title().in(shell.language().tag()),
                who(shell, task),
                task.answering()
                    .map(holder -> Contacts.phone(directory.get(), holder.unit()))
                    .orElse(null)))
        .toList();
  }

  private String who(Shell shell, HealthTask task) {
    var performer = task.arrangement().performer();
    var answering = task.answering();
    var key =
        answering.isEmpty()
            ? "portal.health.nobody"
            : task.clarification().isPresent() || performer == null
                ? "portal.health.meanwhile"
                : answering.filter(performer::equals).isPresent()
                    ? "portal.health.both"
                    : "portal.health.shared";
    return shell.say(
        key,
        Map.of(
            "who", answering.map(Holder::unit).map(this::name).orElse(""),
            "performer",
                Optional.ofNullable(performer).map(Holder::unit).map(this::name).orElse("")));
  }

  private String name(UUID unit) {
    return directory.get().unit(new UnitId(unit)).map(Unit::name).orElse("–");
  }
}
