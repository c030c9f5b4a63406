package medspil.page.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Makes the page for a failure. When it is ours, the page leans on nothing that may have failed
/// too.
@Component
final class Faults {
  private final Shells shells;
  private final Templates templates;

  Faults(Shells shells, Templates templates) {
    this.shells = shells;
    this.templates = templates;
  }

  ResponseEntity<JteModel> page(
      HttpServletRequest request, HttpStatusCode status, Fault kind, @Nullable String id) {
    var shell = status.is5xxServerError() ? shells.bare(request) : shells.around(request);
    var fault = told(shell, kind, id);
    return ResponseEntity.status(status)
        .body(templates.pageFault(shell.titled(fault.title()), fault));
  }

  private static FaultPage told(Shell shell, Fault fault, @Nullable String id) {
    return new FaultPage(
        shell.say(fault.key() + ".title"),
        shell.say(fault.key() + ".what"),
        shell.say(fault.key() + ".next"),
        id);
  }
}
