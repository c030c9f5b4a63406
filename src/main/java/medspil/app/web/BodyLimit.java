package medspil.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Nobody sends more than 5 MB, or 26 MB where a file is attached: said at once where the length is
/// announced, else as soon as it is passed.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class BodyLimit extends OncePerRequestFilter {
  static final long BYTES = 5_000_000;
  static final long FILE_BYTES = 26L * 1024 * 1024;
  private static final String FILES = "/information/documents";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    var limit = request.getRequestURI().endsWith(FILES) ? FILE_BYTES : BYTES;
    var length = request.getContentLengthLong();
    // Tomcat itself reads files, past our count: how long they are is said beforehand.
    if (length > limit || (length < 0 && isOfParts(request))) throw new BodyTooLarge();
    next.doFilter(new LimitedRequest(request, limit), response);
  }

  private static boolean isOfParts(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }
}
