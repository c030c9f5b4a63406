package medspil.negotiation.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.Function;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.OrganisationKind;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.Rights;
import medspil.negotiation.TakeOver;
import medspil.negotiation.UseCommand;
import medspil.page.Choice;
import medspil.page.NotThere;
import org.springframework.stereotype.Component;

/// Who takes over what a party owes by an agreement when it leaves, is merged or loses a task.
@Component
final class TakeOverBlock {
  private final Names names;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;

  TakeOverBlock(Names names, Supplier<Directory> directory, Supplier<UUID> ids) {
    this.names = names;
    this.directory = directory;
    this.ids = ids;
  }

  SheetPage.Block of(Standing standing, Tried tried) {
    var dates = standing.shell().dates();
    var rows =
        standing.after().takeOvers().stream()
            .sorted(Comparator.comparing(TakeOver::from))
            .map(one ->
                List.of(
                    names.of(one.of()),
                    function(standing, one.function()),
                    one.by().equals(one.of())
                        ? standing.say("negotiation.take_over.kept")
                        : names.of(one.by()),
                    dates.plain(one.from()),
                    one.minutes()))
            .toList();
    return standing.block(
        "negotiation.ending.take_over",
        List.of(
            "negotiation.approval.party",
            "negotiation.field.function",
            "negotiation.field.taken_by",
            "negotiation.field.from",
            "negotiation.field.minutes"),
        rows,
        parties(standing).isEmpty() ? List.of() : List.of(act(standing, tried)));
  }

  private Act act(Standing standing, Tried tried) {
    return standing
        .form("take-over", "", tried)
        .ask("party", "choose", "", parties(standing))
        .ask("function", "choose", "", functions(standing))
        .ask("taken_by", "choose", "", organisations())
        .ask("from", "date", "")
        .ask("minutes", "text", "")
        .at(standing.address("ending/take-over"), ids.get().toString());
  }

  /// Those of whom the reader may say it.
  private List<Choice> parties(Standing standing) {
    return standing.parties().stream()
        .filter(one -> mayHandOver(standing, one))
        .map(one -> new Choice(one.value().toString(), names.of(one)))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  private static boolean mayHandOver(Standing standing, OrganisationId party) {
    return standing.tends() && Rights.mayHandOver(standing.by(), party, standing.life());
  }

  private static List<Choice> functions(Standing standing) {
    var all = new Choice("", standing.say("negotiation.take_over.all"));
    var each =
        Function.all().stream()
            .map(one -> new Choice(one.name(), standing.say(one.textKey())))
            .sorted(Comparator.comparing(Choice::text));
    return Stream.concat(Stream.of(all), each).toList();
  }

  private static String function(Standing standing, String name) {
    return Optional.of(name)
        .filter(one -> !one.isEmpty())
        .flatMap(Function::of)
        .map(one -> standing.say(one.textKey()))
        .orElseGet(() -> standing.say("negotiation.take_over.all"));
  }

  /// Whoever a reform may name; a practice takes over from no authority.
  private List<Choice> organisations() {
    return directory.get().organisations().stream()
        .filter(one -> one.kind() != OrganisationKind.GP_PRACTICE)
        .sorted(Comparator.comparing(Organisation::name))
        .map(one -> new Choice(one.id().value().toString(), one.name()))
        .toList();
  }

  /// Only duties of a party of whom the sender may say it go over, and only to an organisation that
  /// is known.
  LifeCommand wish(Standing standing, Filled filled) {
    var of = filled.organisation("party");
    var by = filled.organisation("taken_by");
    var function = filled.said("function");
    var isKnown = function.isEmpty() || Function.of(function).isPresent();
    if (!standing.parties().contains(of)
        || !mayHandOver(standing, of)
        || !isKnown
        || directory.get().organisation(by).isEmpty()) {
      throw new NotThere();
    }
    return new UseCommand.TakeOverDuties(
        standing.by(),
        new TakeOver(
            standing.agreement().id(),
            of,
            function,
            by,
            filled.date("from"),
            filled.said("minutes")));
  }
}
