package medspil.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import medspil.access.AtSignOut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/// Where somebody is sent who comes too early, too late, or to a door that is not theirs.
final class Visits {
  private Visits() {}

  /// Remembers the page somebody asked for before sign-in; only pages, never parts, streams or
  /// pictures.
  // Without the null it would add "?continue" to the address.
  @SuppressWarnings("NullAway")
  static RequestCache cache() {
    var cache = new HttpSessionRequestCache();
    cache.setMatchingRequestParameterName(null);
    cache.setRequestMatcher(Visits::isPage);
    return cache;
  }

  static void toSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException early)
      throws IOException {
    send(request, response, expired(request) ? "/login?expired" : "/login");
  }

  static void ended(HttpServletRequest request, ObjectProvider<AtSignOut> told) {
    var session = request.getSession(false);
    if (session != null) {
      told.forEach(one -> one.ended(session.getId()));
    }
  }

  static void refused(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    if (refusal instanceof CsrfException && !isSignedIn()) {
      send(request, response, "/login?expired");
    } else if (!(refusal instanceof CsrfException) && isSignedIn()) {
      // Known to the provider, but with no role here today.
      send(request, response, "/login?norole");
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, String to)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      // A part of a page must not be replaced by a sign-in page: htmx is told to leave for it.
      response.setHeader("HX-Redirect", to);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (isStream(request)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.sendRedirect(to);
    }
  }

  private static boolean expired(HttpServletRequest request) {
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  private static boolean isSignedIn() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn;
  }

  private static boolean isPage(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && accepts(request, MediaType.TEXT_HTML_VALUE)
        && request.getHeader("HX-Request") == null;
  }

  private static boolean isStream(HttpServletRequest request) {
    return accepts(request, MediaType.TEXT_EVENT_STREAM_VALUE);
  }

  private static boolean accepts(HttpServletRequest request, String type) {
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains(type);
  }
}
