package medspil.negotiation.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementInWords;
import medspil.agreement.Fault;
import medspil.agreement.FaultWords;
import medspil.negotiation.CheckedDraft;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Says what a text holds and what the checker found in it.
@Component
final class ReadingPages {
  private final AgreementInWords words;

  ReadingPages(AgreementInWords words) {
    this.words = words;
  }

  DraftReadingPage of(Shell shell, CheckedDraft checked) {
    var errors = checked.faults().stream().filter(Fault::isError).count();
    var warnings = checked.faults().size() - errors;
    var agreement = checked.agreement();
    var says = new FaultWords(shell.voice());
    return new DraftReadingPage(
        shell.say("negotiation.checked", Map.of("errors", errors, "warnings", warnings)),
        checked.isSound(),
        checked.faults().stream().map(fault -> flaw(shell, says, fault)).toList(),
        checked.beside().stream().map(says::line).toList(),
        agreement == null ? "" : agreement.identity().title().in(shell.language().tag()),
        agreement == null
            ? List.of()
            : words.sections(agreement, together(checked, agreement), shell));
  }

  /// A text with faults is read among the others all the same.
  private static List<Agreement> together(CheckedDraft checked, Agreement agreement) {
    var others = checked.together().stream().filter(one -> !one.ref().equals(agreement.ref()));
    return Stream.concat(Stream.of(agreement), others).toList();
  }

  private static DraftReadingPage.Flaw flaw(Shell shell, FaultWords says, Fault fault) {
    return new DraftReadingPage.Flaw(
        fault.isError(),
        shell.say(
            "negotiation.checked.where", Map.of("line", fault.line(), "column", fault.column())),
        fault.line(),
        fault.column(),
        says.wrong(fault),
        says.right(fault).orElse(null));
  }
}
