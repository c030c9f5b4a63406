package medspil.agreement.web;

import java.util.List;
import java.util.Map;
import medspil.agreement.Agreement;
import medspil.agreement.Binding;
import medspil.agreement.Conflict;
import medspil.agreement.Situations;

/// Says who does what in each situation in the reader's language.
final class SituationsReader {
  private final Wording wording;
  private final RuleLinks links;

  SituationsReader(Wording wording, List<Agreement> all) {
    this.wording = wording;
    this.links = new RuleLinks(wording, all);
  }

  SituationsPage page(Binding binding) {
    var situations = Situations.in(binding);
    var rows = situations.rows().stream().map(row -> row(row, situations.parties())).toList();
    var problems = rows.stream().flatMap(row -> row.problems().stream()).toList();
    return new SituationsPage(
        wording
            .shell()
            .say(
                "agreement.situations.lead",
                Map.of("agreements", binding.agreements().size(), "problems", problems.size())),
        situations.parties().stream().map(wording::party).toList(),
        rows.stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> !cell.rules().isEmpty()))
            .toList(),
        problems);
  }

  private SituationsPage.Row row(Situations.Row row, List<String> parties) {
    var situation = wording.situation(row.situation());
    return new SituationsPage.Row(
        situation,
        parties.stream()
            .map(party ->
                new SituationsPage.Cell(
                    wording.party(party), row.cell(party).stream().map(links::rule).toList()))
            .toList(),
        row.conflicts().stream().map(conflict -> problem(situation, conflict)).toList());
  }

  private SituationsPage.Problem problem(String situation, Conflict conflict) {
    return new SituationsPage.Problem(
        situation,
        wording.one("agreement.conflict.", conflict.kind()),
        conflict.between().stream().map(links::rule).toList());
  }
}
