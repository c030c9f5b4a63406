package medspil.exchange.web;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Answers what a caller did wrong in our own words, and hands what we did wrong to the edge of the
/// house.
@Interceptor
public final class FaultHook {
  static final String OURS = FaultHook.class.getName();

  @Hook(Pointcut.SERVER_HANDLE_EXCEPTION)
  public boolean meet(
      BaseServerResponseException failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (failure instanceof FhirFault fault) {
      FaultAnswer.write(fault, request, response);
    } else if (malformed(failure) instanceof Malformed malformed) {
      FaultAnswer.write(FhirFault.badRequest(malformed.what()), request, response);
    } else if (failure.getStatusCode() < 500 || failure.getStatusCode() == 501) {
      FaultAnswer.write(FhirFault.of(failure), request, response);
    } else {
      request.setAttribute(OURS, failure);
    }
    return false;
  }

  private static Throwable malformed(Throwable failure) {
    var cause = failure;
    while (!(cause instanceof Malformed) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
