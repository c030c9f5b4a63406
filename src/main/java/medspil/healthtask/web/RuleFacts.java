package medspil.healthtask.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.agreement.ResponsibilityRule;
import medspil.page.Shell;

/// Says what the agreement asks around a service: what one must know, who delegates, where it is
/// written, how the parties talk.
record RuleFacts(Shell shell) {

  List<HealthTaskPage.Fact> of(ResponsibilityRule rule) {
    var practice = rule.practice();
    var language = shell.language().tag();
    return Stream.of(
            Optional.ofNullable(rule.where())
                .map(where ->
                    fact(
                        "where",
                        shell.say(
                            "agreement.responsibility.where." + HealthTaskWords.code(where)))),
            rule.ground().legalBasis().settled().map(basis -> fact("legal_basis", basis)),
            practice.competence().settled().map(said -> fact("competence", said.in(language))),
            practice
                .delegatedBy()
                .settled()
                .map(who -> fact("delegated_by", new PartyWords(shell).role(who.text()))),
            practice.recorded().settled().map(said -> fact("recorded", said.in(language))),
            practice
                .communication()
                .settled()
                .map(said -> fact("communication", said.in(language))),
            practice.organised().settled().map(said -> fact("organised", said.in(language))),
            practice.contact().settled().map(said -> fact("contact", said.in(language))),
            practice.hours().settled().map(said -> fact("hours", said.in(language))))
        .flatMap(Optional::stream)
        .toList();
  }

  private HealthTaskPage.Fact fact(String name, String value) {
    return HealthTaskPages.fact(shell, name, value, false);
  }
}
