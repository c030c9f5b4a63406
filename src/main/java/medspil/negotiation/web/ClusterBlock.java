package medspil.negotiation.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.directory.OrganisationId;
import medspil.negotiation.ClusterPlan;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.Progressing;
import medspil.negotiation.UseCommand;
import medspil.page.Choice;
import org.springframework.stereotype.Component;

/// What each cluster does to bring an agreement into use.
@Component
final class ClusterBlock {
  private static final String PROGRESS = "negotiation.progress.";

  private final Names names;
  private final Supplier<UUID> ids;

  ClusterBlock(Names names, Supplier<UUID> ids) {
    this.names = names;
    this.ids = ids;
  }

  SheetPage.Block of(Standing standing, Tried tried) {
    var rows =
        standing.after().rollout().clusters().stream()
            .sorted(Comparator.comparing(ClusterPlan::name))
            .map(one -> row(standing, one))
            .toList();
    return standing.block(
        "negotiation.implementation.clusters",
        List.of(
            "negotiation.field.cluster",
            "negotiation.field.members",
            "negotiation.field.plan",
            "negotiation.field.from",
            "negotiation.field.last_day",
            "negotiation.field.progress"),
        rows,
        standing.tends() ? List.of(act(standing, tried)) : List.of());
  }

  private List<String> row(Standing standing, ClusterPlan one) {
    var dates = standing.shell().dates();
    return List.of(
        one.name(),
        String.join(", ", one.members().stream().map(names::of).sorted().toList()),
        one.plan(),
        dates.plain(one.from()),
        dates.plain(one.until()),
        standing.say(PROGRESS + Standing.code(one.progress())));
  }

  private Act act(Standing standing, Tried tried) {
    var rollout = standing.after().rollout();
    return standing
        .form("cluster", "", tried)
        .ask("cluster", "text", "")
        .ask("members", "checks", "", parties(standing))
        .ask("plan", "write", "")
        .ask("from", "date", rollout.from() == null ? "" : rollout.from().toString())
        .ask("last_day", "date", rollout.until() == null ? "" : rollout.until().toString())
        .ask("progress", "choose", "", progress(standing))
        .at(standing.address("implementation/cluster"), ids.get().toString());
  }

  private List<Choice> parties(Standing standing) {
    return standing.parties().stream()
        .map(one -> new Choice(one.value().toString(), names.of(one)))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  private static List<Choice> progress(Standing standing) {
    return Stream.concat(
            Stream.of(new Choice("", standing.say("negotiation.choose"))),
            standing.choices(PROGRESS, Progressing.values()).stream())
        .toList();
  }

  /// Only parties to the agreement bring it into use.
  LifeCommand wish(Standing standing, Filled filled) {
    var ticked = List.of(filled.said("members").split(",", -1));
    List<OrganisationId> members =
        standing.parties().stream()
            .filter(one -> ticked.contains(one.value().toString()))
            .sorted(Comparator.comparing(OrganisationId::value))
            .toList();
    return new UseCommand.PlanCluster(
        standing.by(),
        new ClusterPlan(
            filled.said("cluster"),
            members,
            filled.said("plan"),
            filled.date("from"),
            filled.date("last_day"),
            filled.one("progress", Progressing.class)));
  }
}
