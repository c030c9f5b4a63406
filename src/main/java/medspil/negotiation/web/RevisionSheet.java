package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.Clause;
import medspil.negotiation.Judgement;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.OwnText;
import medspil.negotiation.UseCommand;
import medspil.page.NotThere;
import org.springframework.stereotype.Component;

/// The revision: what is kept, improved or removed, and what is wished for.
@Component
final class RevisionSheet implements Sheet {
  private static final String FATE = "negotiation.fate.";

  private final Supplier<UUID> ids;

  RevisionSheet(Supplier<UUID> ids) {
    this.ids = ids;
  }

  @Override
  public String name() {
    return "revision";
  }

  @Override
  public List<SheetPage.Block> blocks(Standing standing, Tried tried) {
    var clauses = standing.agreement().clauses();
    var blocks = new ArrayList<SheetPage.Block>();
    blocks.add(summary(standing, clauses));
    clauses.forEach(clause -> blocks.add(clause(standing, clause, tried)));
    return blocks;
  }

  private static SheetPage.Block summary(Standing standing, List<Clause> clauses) {
    var judged = standing.after().judgements();
    var rows =
        Stream.of(Judgement.Fate.values())
            .map(fate ->
                List.of(
                    standing.say(FATE + Standing.code(fate)),
                    String.valueOf(judged.stream().filter(one -> one.fate() == fate).count())))
            .toList();
    var said =
        standing
            .shell()
            .say(
                "negotiation.revision.left",
                Map.of(
                    "left",
                    clauses.stream()
                        .filter(one -> standing.after().judgement(one.number()).isEmpty())
                        .count(),
                    "own",
                    ownShare(standing)));
    return new SheetPage.Block(
        standing.say("negotiation.revision.summary"),
        said,
        List.of(standing.say("negotiation.field.fate"), standing.say("negotiation.revision.count")),
        rows,
        List.of());
  }

  /// How much of the text the parties wrote themselves, in percent of its words; the rest stands so
  /// in the agreement it stands under.
  private static long ownShare(Standing standing) {
    var language = standing.agreement().identity().languages().getFirst();
    var above =
        standing.all().stream()
            .filter(one -> one.id().equals(standing.agreement().identity().under()))
            .flatMap(one -> one.clauses().stream())
            .map(clause -> text(clause, language))
            .toList();
    return OwnText.percent(
        standing.agreement().clauses().stream().map(clause -> text(clause, language)).toList(),
        above);
  }

  private static String text(Clause clause, String language) {
    return clause.text() == null ? "" : clause.text().in(language);
  }

  private SheetPage.Block clause(Standing standing, Clause clause, Tried tried) {
    var number = standing.shell().say("agreement.clause", Map.of("number", clause.number()));
    var language = standing.shell().language().tag();
    var heading = clause.heading() == null ? "" : " " + clause.heading().in(language);
    var judged = standing.after().judgement(clause.number());
    var rows =
        judged.stream()
            .map(one ->
                List.of(
                    standing.say(FATE + Standing.code(one.fate())),
                    one.goal(),
                    one.measure(),
                    one.effect()))
            .toList();
    List<String> columns =
        judged.isEmpty()
            ? List.of()
            : Stream.of(
                    "negotiation.field.fate",
                    "negotiation.field.goal",
                    "negotiation.field.measure",
                    "negotiation.field.effect")
                .map(standing::say)
                .toList();
    return new SheetPage.Block(
        number + heading,
        text(clause, language),
        columns,
        rows,
        standing.tends() ? List.of(judge(standing, clause, judged, tried)) : List.of());
  }

  private Act judge(Standing standing, Clause clause, Optional<Judgement> judged, Tried tried) {
    return standing
        .form("judge", clause.number(), tried)
        .ask(
            "fate",
            "choose",
            judged.map(one -> Standing.code(one.fate())).orElse("keep"),
            standing.choices(FATE, Judgement.Fate.values()))
        .ask("goal", "write", judged.map(Judgement::goal).orElse(""))
        .ask("measure", "write", judged.map(Judgement::measure).orElse(""))
        .ask("effect", "write", judged.map(Judgement::effect).orElse(""))
        .at(standing.address("revision/judge"), ids.get().toString());
  }

  @Override
  public LifeCommand wish(Standing standing, String act, Filled filled) {
    if (!standing.tends()
        || !act.equals("judge")
        || standing.agreement().clause(filled.said("mark")).isEmpty()) {
      throw new NotThere();
    }
    return new UseCommand.JudgeClause(
        standing.by(),
        new Judgement(
            filled.said("mark"),
            filled.one("fate", Judgement.Fate.class),
            filled.said("goal"),
            filled.said("measure"),
            filled.said("effect")));
  }
}
