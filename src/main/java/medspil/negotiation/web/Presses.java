package medspil.negotiation.web;

import gg.jte.models.runtime.JteModel;
import medspil.page.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// What a press of a form led to, as the next page.
final class Presses {
  private Presses() {}

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /// Done: told once on the page at this address.
  static RedirectView done(RedirectAttributes onward, String flash, String address) {
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(flash));
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExpandUriTemplateVariables(false);
    return view;
  }

  /// Not done: the same page with what is wrong.
  static ResponseEntity<JteModel> again(JteModel page) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
  }
}
