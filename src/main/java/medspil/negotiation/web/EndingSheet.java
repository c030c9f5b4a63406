package medspil.negotiation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.agreement.Agreement;
import medspil.directory.OrganisationId;
import medspil.negotiation.AgreementFiles;
import medspil.negotiation.Continuation;
import medspil.negotiation.Leaving;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.NoticeOfTermination;
import medspil.negotiation.Publication;
import medspil.negotiation.Release;
import medspil.negotiation.UseCommand;
import medspil.page.Choice;
import medspil.page.NotThere;
import org.springframework.stereotype.Component;

/// How an agreement ends for a party: notice with its last day, and what takes over.
@Component
final class EndingSheet implements Sheet {
  private static final String FATE = "negotiation.continuation.";

  private final Names names;
  private final AgreementFiles files;
  private final TakeOverBlock takeOvers;
  private final Supplier<UUID> ids;

  EndingSheet(Names names, AgreementFiles files, TakeOverBlock takeOvers, Supplier<UUID> ids) {
    this.names = names;
    this.files = files;
    this.takeOvers = takeOvers;
    this.ids = ids;
  }

  @Override
  public String name() {
    return "ending";
  }

  @Override
  public List<SheetPage.Block> blocks(Standing standing, Tried tried) {
    return List.of(
        notices(standing, tried),
        forAll(standing, tried),
        successor(standing, tried),
        takeOvers.of(standing, tried),
        below(standing, tried));
  }

  private SheetPage.Block notices(Standing standing, Tried tried) {
    var dates = standing.shell().dates();
    var rows =
        standing.after().leaving().stream()
            .sorted(Comparator.comparing(Leaving::lastDay))
            .map(one ->
                List.of(
                    names.of(one.party()),
                    dates.plain(one.given()),
                    dates.plain(one.lastDay()),
                    one.minutes()))
            .toList();
    var block =
        standing.block(
            "negotiation.ending.notices",
            List.of(
                "negotiation.approval.party",
                "negotiation.ending.given",
                "negotiation.field.last_day",
                "negotiation.field.minutes"),
            rows,
            acts(standing, tried));
    return new SheetPage.Block(
        block.heading(), said(standing), block.columns(), block.rows(), block.acts());
  }

  private List<Act> acts(Standing standing, Tried tried) {
    if (!standing.tends() || !standing.isParty()) {
      return List.of();
    }
    boolean given =
        standing.after().leaving().stream().anyMatch(one -> one.party().equals(standing.by()));
    var form =
        given
            ? standing.form("stay", "", tried)
            : standing
                .form("notice", "", tried)
                .ask("last_day", "date", lastDay(standing).map(LocalDate::toString).orElse(""))
                .ask("minutes", "text", "");
    return List.of(
        form.at(standing.address("ending/" + (given ? "stay" : "notice")), ids.get().toString()));
  }

  /// Counted from today by the notice that the agreement says; empty when it says none.
  private Optional<LocalDate> lastDay(Standing standing) {
    var within = standing.agreement().dates().notice();
    var country = names.country(standing.parties(), standing.by());
    return new NoticeOfTermination(within, country).lastDay(standing.shell().dates().now());
  }

  private String said(Standing standing) {
    var shell = standing.shell();
    return lastDay(standing)
        .map(day ->
            shell.say("negotiation.ending.notice.said", Map.of("day", shell.dates().plain(day))))
        .orElseGet(() -> standing.say("negotiation.ending.notice.unsaid"));
  }

  private SheetPage.Block successor(Standing standing, Tried tried) {
    var successor = standing.after().successor();
    var named = standing.all().stream().filter(one -> one.id().equals(successor)).findFirst();
    List<List<String>> rows =
        successor.isEmpty()
            ? List.of()
            : List.of(List.of(named.map(one -> title(standing, one)).orElse(successor)));
    var acts =
        standing.tends()
            ? List.of(
                standing
                    .form("successor", "", tried)
                    .ask("agreement", "choose", successor, choices(standing))
                    .at(standing.address("ending/successor"), ids.get().toString()))
            : List.<Act>of();
    return standing.block(
        "negotiation.ending.successor", List.of("negotiation.field.agreement"), rows, acts);
  }

  /// A version that was published here is ended by its keeper, one that came as a file by any
  /// party.
  private SheetPage.Block forAll(Standing standing, Tried tried) {
    var ends = standing.agreement().dates().ends();
    List<List<String>> rows =
        ends == null ? List.of() : List.of(List.of(standing.shell().dates().plain(ends)));
    var acts =
        release(standing)
            .filter(one -> one.keeper().equals(standing.by()) && standing.tends())
            .map(_ ->
                standing
                    .form("end", "", tried)
                    .ask("last_day", "date", "")
                    .at(standing.address("ending/end"), ids.get().toString()))
            .stream()
            .toList();
    return standing.block(
        "negotiation.ending.all", List.of("negotiation.field.last_day"), rows, acts);
  }

  private Optional<Release> release(Standing standing) {
    return standing
        .life()
        .release(standing.agreement().version())
        .or(() -> files.text(standing.agreement().ref()).flatMap(text -> file(standing, text)));
  }

  /// As if the one who ends it had kept it.
  private static Optional<Release> file(Standing standing, String text) {
    var agreement = standing.agreement();
    return agreement.dates().inForce().values().stream()
        .min(Comparator.naturalOrder())
        .filter(_ -> standing.isParty())
        .map(from ->
            new Release(
                agreement.id(),
                agreement.version(),
                agreement.identity().title().in(agreement.identity().languages().getFirst()),
                text,
                from,
                standing.by(),
                standing.parties(),
                List.of(),
                true));
  }

  /// What stands under it and is decided on when it ends.
  private SheetPage.Block below(Standing standing, Tried tried) {
    var under =
        standing.all().stream()
            .filter(one -> standing.agreement().id().equals(one.identity().under()))
            .collect(Collectors.toMap(Agreement::id, one -> title(standing, one), (a, _) -> a));
    var rows =
        under.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(one -> row(standing, one.getKey(), one.getValue()))
            .toList();
    var choices =
        under.entrySet().stream()
            .map(one -> new Choice(one.getKey(), one.getValue()))
            .sorted(Comparator.comparing(Choice::text))
            .toList();
    var acts =
        standing.tends() && !rows.isEmpty()
            ? List.of(settle(standing, choices, tried))
            : List.<Act>of();
    return standing.block(
        "negotiation.ending.below",
        List.of(
            "negotiation.field.agreement",
            "negotiation.field.becomes",
            "negotiation.field.taken_by",
            "negotiation.field.from"),
        rows,
        acts);
  }

  private List<String> row(Standing standing, String id, String title) {
    return standing.after().continuations().stream()
        .filter(one -> one.agreement().equals(id))
        .findFirst()
        .map(one ->
            List.of(
                title,
                standing.say(FATE + Standing.code(one.fate())),
                one.by() == null ? "" : names.of(one.by()),
                standing.shell().dates().plain(one.from())))
        .orElse(List.of(title, standing.say("negotiation.continuation.undecided"), "", ""));
  }

  private Act settle(Standing standing, List<Choice> under, Tried tried) {
    var parties =
        new ArrayList<>(List.of(new Choice("", standing.say("negotiation.publish.none"))));
    standing.parties().stream()
        .map(one -> new Choice(one.value().toString(), names.of(one)))
        .sorted(Comparator.comparing(Choice::text))
        .forEach(parties::add);
    return standing
        .form("settle", "", tried)
        .ask("agreement", "choose", "", under)
        .ask("becomes", "choose", "continues", standing.choices(FATE, Continuation.Fate.values()))
        .ask("taken_by", "choose", "", parties)
        .ask("from", "date", "")
        .at(standing.address("ending/settle"), ids.get().toString());
  }

  private static List<Choice> choices(Standing standing) {
    return standing.all().stream()
        .filter(one -> !one.id().equals(standing.agreement().id()))
        .map(one -> new Choice(one.id(), title(standing, one)))
        .distinct()
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  private static String title(Standing standing, Agreement one) {
    return one.identity().title().in(standing.shell().language().tag());
  }

  @Override
  public LifeCommand wish(Standing standing, String act, Filled filled) {
    if (!standing.tends()) {
      throw new NotThere();
    }
    return switch (act) {
      case "notice" ->
          new UseCommand.GiveNotice(
              party(standing), filled.date("last_day"), filled.said("minutes"));
      case "end" -> end(standing, filled);
      case "settle" ->
          new UseCommand.SettleContinuation(
              standing.by(),
              new Continuation(
                  filled.said("agreement"),
                  filled.one("becomes", Continuation.Fate.class),
                  filled.said("taken_by").isEmpty() ? null : filled.organisation("taken_by"),
                  filled.date("from")));
      case "take-over" -> takeOvers.wish(standing, filled);
      case "stay" -> new UseCommand.WithdrawNotice(party(standing));
      case "successor" -> new UseCommand.NameSuccessor(standing.by(), filled.said("agreement"));
      default -> throw new NotThere();
    };
  }

  private LifeCommand end(Standing standing, Filled filled) {
    var release = release(standing).orElseThrow(NotThere::new);
    var day = filled.date("last_day");
    return new LifeCommand.End(
        standing.by(), release.version(), Publication.ending(release.text(), day), day, release);
  }

  private static OrganisationId party(Standing standing) {
    if (!standing.isParty()) {
      throw new NotThere();
    }
    return standing.by();
  }
}
