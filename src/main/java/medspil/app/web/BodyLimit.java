package medspil.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Nobody sends more than 5 MB, or 26 MB where a file is attached: said at once where the length is
/// announced, else as soon as it is passed. Files wait in memory alone, and no more at once than
/// there is room for.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class BodyLimit extends OncePerRequestFilter {
  static final long BYTES = 5_000_000;
  private static final int MEGABYTE = 1024 * 1024;
  static final long FILE_BYTES = 26L * MEGABYTE;
  private static final String FILES = "/information/documents";

  // Eight of the largest at once, or two hundred small ones.
  static final int MEGABYTES_AT_ONCE = 8 * 26;
  private final Semaphore room = new Semaphore(MEGABYTES_AT_ONCE);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    var limit = request.getRequestURI().endsWith(FILES) ? FILE_BYTES : BYTES;
    var length = request.getContentLengthLong();
    // Tomcat itself reads files, past our count: how long they are is said beforehand.
    if (length > limit || (length < 0 && isOfParts(request))) throw new BodyTooLarge();
    var limited = new LimitedRequest(request, limit);
    if (isOfParts(request)) {
      inMemory(Math.toIntExact(length / MEGABYTE) + 1, limited, response, next);
    } else {
      next.doFilter(limited, response);
    }
  }

  private void inMemory(
      int megabytes, HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    if (!room.tryAcquire(megabytes)) throw new TooManyFiles();
    try {
      next.doFilter(request, response);
    } finally {
      room.release(megabytes);
    }
  }

  private static boolean isOfParts(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }
}
