package medspil.negotiation.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.agreement.AgreementInWords;
import medspil.agreement.ExpectationRule;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.Signature;
import medspil.negotiation.UseCommand;
import medspil.page.NotThere;
import org.springframework.stereotype.Component;

/// What the parties may expect of each other, and who stands by it.
@Component
final class ExpectationsSheet implements Sheet {
  private final AgreementInWords words;
  private final Names names;
  private final Supplier<UUID> ids;

  ExpectationsSheet(AgreementInWords words, Names names, Supplier<UUID> ids) {
    this.words = words;
    this.names = names;
    this.ids = ids;
  }

  @Override
  public String name() {
    return "expectations";
  }

  @Override
  public List<SheetPage.Block> blocks(Standing standing, Tried tried) {
    var said = said(standing);
    var heading =
        new SheetPage.Block(
            standing.say("negotiation.expectations.said"),
            said.isEmpty() ? standing.say("negotiation.expectations.none") : "",
            said.isEmpty() ? List.of() : List.of(standing.say("negotiation.expectations.what")),
            said.stream().map(List::of).toList(),
            List.of());
    return List.of(heading, signatures(standing, tried, !said.isEmpty()));
  }

  private List<String> said(Standing standing) {
    var expectations =
        standing.agreement().rules(ExpectationRule.class).map(ExpectationRule::id).toList();
    if (expectations.isEmpty()) {
      return List.of();
    }
    var kind = standing.say("agreement.rule.expectation");
    return words.sections(standing.agreement(), standing.all(), standing.shell()).stream()
        .flatMap(section -> section.rules().stream())
        .filter(rule -> rule.kind().equals(kind))
        .map(AgreementInWords.Rule::text)
        .toList();
  }

  private SheetPage.Block signatures(Standing standing, Tried tried, boolean any) {
    var version = standing.agreement().version();
    var rows =
        standing.after().signatures().stream()
            .sorted(Comparator.comparing(Signature::on).reversed())
            .map(one ->
                List.of(
                    names.of(one.party()),
                    standing.shell().say("negotiation.version", Map.of("version", one.version())),
                    standing.shell().dates().plain(one.on())))
            .toList();
    boolean signed =
        standing.after().signatures().stream()
            .anyMatch(one -> one.version() == version && one.party().equals(standing.by()));
    var acts =
        standing.tends() && any && !signed
            ? List.of(
                standing
                    .form("sign", "", tried)
                    .at(standing.address("expectations/sign"), ids.get().toString()))
            : List.<Act>of();
    return standing.block(
        "negotiation.expectations.signed",
        List.of("negotiation.approval.party", "negotiation.list.version", "negotiation.field.on"),
        rows,
        acts);
  }

  @Override
  public LifeCommand wish(Standing standing, String act, Filled filled) {
    if (!standing.tends() || !act.equals("sign")) {
      throw new NotThere();
    }
    return new UseCommand.SignExpectations(standing.by(), standing.agreement().version());
  }
}
