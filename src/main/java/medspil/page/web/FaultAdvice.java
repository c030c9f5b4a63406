package medspil.page.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import medspil.page.NotThere;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// The edge where a failure behind a page is met once: an id to the reader, the cause under that id
/// to the log.
@ControllerAdvice
final class FaultAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(FaultAdvice.class);
  private final Faults faults;

  FaultAdvice(Faults faults) {
    this.faults = faults;
  }

  @ExceptionHandler
  ResponseEntity<JteModel> met(HttpServletRequest request, Exception failure) throws Exception {
    // Sign-in and refusal are answered by the filter chain.
    if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
      throw failure;
    }
    var status = status(failure);
    var id = status.is5xxServerError() ? logged(failure) : null;
    return faults.page(request, status, fault(failure), id);
  }

  static HttpStatusCode status(Throwable failure) {
    if (failure instanceof NotThere) return HttpStatus.NOT_FOUND;
    if (failure instanceof ErrorResponse answer) return answer.getStatusCode();
    if (failure instanceof HttpMessageNotReadableException) return HttpStatus.BAD_REQUEST;
    if (failure instanceof MethodArgumentTypeMismatchException wrong) return unreadable(wrong);
    return Outage.of(failure) == Outage.NONE
        ? HttpStatus.INTERNAL_SERVER_ERROR
        : HttpStatus.SERVICE_UNAVAILABLE;
  }

  // An address that names nothing is one where nothing is; a form is sent by our own pages, or by
  // somebody else.
  private static HttpStatus unreadable(MethodArgumentTypeMismatchException wrong) {
    return wrong.getParameter().hasParameterAnnotation(PathVariable.class)
        ? HttpStatus.NOT_FOUND
        : HttpStatus.BAD_REQUEST;
  }

  static Fault fault(Throwable failure) {
    return Outage.of(failure) == Outage.MIDWAY ? Fault.OURS : Fault.of(status(failure));
  }

  /// The id of a failure: short enough to read aloud.
  static String logged(Throwable failure) {
    var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    switch (Outage.of(failure)) {
      case NONE -> LOG.error("error {}", id, failure);
      case BEFORE, MIDWAY -> LOG.warn("error {}: the database was away", id);
    }
    return id;
  }
}
