package medspil.page.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import medspil.access.CurrentViewer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The stream of a page: which of its lists changed, and nothing else.
@RestController
final class LiveRoute {
  private final LiveStreams streams;
  private final CurrentViewer current;

  LiveRoute(LiveStreams streams, CurrentViewer current) {
    this.streams = streams;
    this.current = current;
  }

  /// @param since when the page was made, in milliseconds
  @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<SseEmitter> open(
      HttpServletRequest request, @RequestParam(defaultValue = "0") long since) {
    var session = request.getSession(false);
    if (session == null) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    return current
        .viewer()
        .flatMap(viewer -> streams.open(viewer, session.getId(), Instant.ofEpochMilli(since)))
        .map(stream ->
            ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                // Some servers in between would gather the lines before passing them on.
                .header("X-Accel-Buffering", "no")
                .body(stream))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
  }

  /// The page is gone, and nobody is there to be told anything.
  @ExceptionHandler({IOException.class, AsyncRequestTimeoutException.class})
  void gone() {}
}
