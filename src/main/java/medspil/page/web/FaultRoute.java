package medspil.page.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the server sends what failed before or outside any route.
@RestController
final class FaultRoute implements ErrorController {
  private final Faults faults;

  FaultRoute(Faults faults) {
    this.faults = faults;
  }

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<JteModel> page(HttpServletRequest request) {
    var failure =
        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
            ? thrown
            : null;
    if (failure == null) {
      var status = status(request);
      return faults.page(request, status, Fault.of(status), null);
    }
    return faults.page(
        request,
        FaultAdvice.status(failure),
        FaultAdvice.fault(failure),
        FaultAdvice.logged(failure));
  }

  /// For machines: the status and nothing else.
  @RequestMapping("/error")
  ResponseEntity<Void> bare(HttpServletRequest request) {
    return ResponseEntity.status(status(request)).build();
  }

  private static HttpStatusCode status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? HttpStatusCode.valueOf(code)
        : HttpStatus.NOT_FOUND;
  }
}
