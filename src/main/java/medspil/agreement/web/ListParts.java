package medspil.agreement.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.agreement.ChecklistRule;
import medspil.agreement.PackageRule;
import medspil.agreement.web.AgreementPage.Entry;
import medspil.agreement.web.AgreementPage.RulePart;

/// Says what an exchange of information holds, and the points of a list to go through.
final class ListParts {
  private final Wording wording;
  private final Framed framed;

  ListParts(Wording wording) {
    this.wording = wording;
    this.framed = new Framed(wording);
  }

  RulePart exchange(PackageRule rule) {
    var facts =
        Framed.present(
            Optional.of(wording.fact("agreement.package.from", wording.who(rule.from()))),
            Optional.of(wording.fact("agreement.package.to", wording.who(rule.to()))),
            wording.maybe("agreement.package.occasion", rule.occasion()),
            Optional.of(
                wording.fact(
                    "agreement.package.needed", wording.say("agreement.package.needed.each"))));
    return framed.part("package", rule, wording.in(rule.title()), facts, items(rule));
  }

  private List<Entry> items(PackageRule rule) {
    return rule.items().stream()
        .map(item ->
            new Entry(
                "",
                wording.in(item.what()),
                Stream.of(
                        item.necessary() == PackageRule.Necessary.ALWAYS
                            ? wording.say("agreement.package.always")
                            : "",
                        wording.in(item.occasion()),
                        wording.in(item.why()),
                        item.legalBasis() == null ? "" : item.legalBasis())
                    .filter(note -> !note.isEmpty())
                    .toList()))
        .toList();
  }

  RulePart checklist(ChecklistRule rule) {
    return framed.part("checklist", rule, wording.in(rule.title()), List.of(), points(rule));
  }

  private List<Entry> points(ChecklistRule rule) {
    return rule.groups().stream()
        .flatMap(group ->
            group.points().stream()
                .map(point ->
                    new Entry(
                        point.equals(group.points().getFirst()) ? heading(group) : "",
                        wording.in(point.text()),
                        Stream.concat(
                                wording.all(point.parts()).stream(),
                                wording.all(point.ask()).stream())
                            .toList())))
        .toList();
  }

  private String heading(ChecklistRule.Group group) {
    var who = group.who().isEmpty() ? "" : " (" + wording.everyone(group.who()) + ")";
    return wording.in(group.heading()) + who;
  }
}
