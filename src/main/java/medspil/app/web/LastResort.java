package medspil.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import medspil.page.web.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/// The outermost edge: meets what failed before any page could, sessions and sign-in included.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LastResort extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

  private final PlainFault plain;

  LastResort(PlainFault plain) {
    this.plain = plain;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException {
    try {
      next.doFilter(request, new ComeBackLater(response));
    } catch (Exception failure) {
      meet(failure, request, response);
    }
  }

  private void meet(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var status = status(failure);
    var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      LOG.warn("error {}: the database was away", id);
    } else if (status.is5xxServerError()) {
      LOG.error("error {}", id, failure);
    }
    if (response.isCommitted()) return;
    response.reset();
    plain.write(request, new ComeBackLater(response), status, id);
  }

  private static HttpStatus status(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ErrorResponse answer)
        return HttpStatus.valueOf(answer.getStatusCode().value());
    }
    return Outage.of(failure) == Outage.NONE
        ? HttpStatus.INTERNAL_SERVER_ERROR
        : HttpStatus.SERVICE_UNAVAILABLE;
  }
}
