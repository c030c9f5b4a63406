package medspil.negotiation.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationKind;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.OwnerType;
import medspil.negotiation.Progressing;
import medspil.negotiation.Rollout;
import medspil.negotiation.UseCommand;
import medspil.page.Choice;
import medspil.page.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How an agreement comes into use: its period, and how far each facility is.
@Component
final class ImplementationSheet implements Sheet {
  private final Supplier<Directory> directory;
  private final Names names;
  private final ClusterBlock clusters;
  private final ReviewBlock reviews;
  private final Supplier<UUID> ids;

  ImplementationSheet(
      Supplier<Directory> directory,
      Names names,
      ClusterBlock clusters,
      ReviewBlock reviews,
      Supplier<UUID> ids) {
    this.clusters = clusters;
    this.reviews = reviews;
    this.directory = directory;
    this.names = names;
    this.ids = ids;
  }

  @Override
  public String name() {
    return "implementation";
  }

  @Override
  public List<SheetPage.Block> blocks(Standing standing, Tried tried) {
    return List.of(
        period(standing, tried),
        clusters.of(standing, tried),
        facilities(standing, tried),
        reviews.of(standing, tried));
  }

  private SheetPage.Block period(Standing standing, Tried tried) {
    var rollout = standing.after().rollout();
    var from = rollout.from();
    var until = rollout.until();
    var dates = standing.shell().dates();
    List<List<String>> rows =
        from == null || until == null
            ? List.of()
            : List.of(List.of(dates.plain(from), dates.plain(until)));
    var acts =
        standing.tends()
            ? List.of(
                standing
                    .form("plan", "", tried)
                    .ask("from", "date", from == null ? "" : from.toString())
                    .ask("last_day", "date", until == null ? "" : until.toString())
                    .at(standing.address("implementation/plan"), ids.get().toString()))
            : List.<Act>of();
    return standing.block(
        "negotiation.implementation.period",
        List.of("negotiation.field.from", "negotiation.field.last_day"),
        rows,
        acts);
  }

  private SheetPage.Block facilities(Standing standing, Tried tried) {
    var places = standing.after().rollout().places();
    var rows = facilities().stream().map(one -> row(standing, one, places.get(one.id()))).toList();
    var acts =
        standing.tends()
            ? List.of(
                standing
                    .form("move", "", tried)
                    .ask("facility", "choose", "", choices())
                    .ask("owner", "choose", "", standing.choices(OWNER, OwnerType.values()))
                    .ask(
                        "progress",
                        "choose",
                        "informed",
                        standing.choices(PROGRESS, Progressing.values()))
                    .ask("on", "date", standing.shell().dates().today().toString())
                    .at(standing.address("implementation/move"), ids.get().toString()))
            : List.<Act>of();
    return standing.block(
        "negotiation.implementation.facilities",
        List.of(
            "negotiation.field.facility",
            "negotiation.field.owner",
            "negotiation.field.progress",
            "negotiation.implementation.since"),
        rows,
        acts);
  }

  static final String OWNER = "negotiation.owner.";
  private static final String PROGRESS = "negotiation.progress.";

  private static List<String> row(
      Standing standing, Organisation facility, Rollout.@Nullable Place place) {
    return place == null
        ? List.of(
            facility.name(),
            standing.say("negotiation.owner.unknown"),
            standing.say("negotiation.progress.not_started"),
            "")
        : List.of(
            facility.name(),
            standing.say(OWNER + Standing.code(place.owner())),
            standing.say(PROGRESS + Standing.code(place.progress())),
            standing.shell().dates().plain(place.since()));
  }

  private List<Organisation> facilities() {
    return directory.get().organisations().stream()
        .filter(one -> one.kind() == OrganisationKind.FACILITY)
        .sorted(Comparator.comparing(Organisation::name))
        .toList();
  }

  private List<Choice> choices() {
    return facilities().stream()
        .map(one -> new Choice(one.id().value().toString(), names.of(one.id())))
        .toList();
  }

  @Override
  public LifeCommand wish(Standing standing, String act, Filled filled) {
    if (!standing.tends()) {
      throw new NotThere();
    }
    return switch (act) {
      case "plan" ->
          new UseCommand.PlanImplementation(
              standing.by(), filled.date("from"), filled.date("last_day"));
      case "move" ->
          new UseCommand.MoveFacility(
              standing.by(),
              filled.organisation("facility"),
              new Rollout.Place(
                  filled.one("owner", OwnerType.class),
                  filled.one("progress", Progressing.class),
                  filled.date("on")));
      case "cluster" -> clusters.wish(standing, filled);
      case "review" -> reviews.wish(standing, filled);
      default -> throw new NotThere();
    };
  }
}
