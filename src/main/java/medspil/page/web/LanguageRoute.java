package medspil.page.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import medspil.page.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Changes the language and goes back to where the reader was.
@RestController
final class LanguageRoute {

  @PostMapping("/language")
  ResponseEntity<Void> change(
      @RequestParam String language,
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request) {
    var back = ResponseEntity.status(HttpStatus.SEE_OTHER).location(ownAddress(to));
    Language.tagged(language)
        .ifPresent(chosen ->
            back.header(HttpHeaders.SET_COOKIE, cookie(chosen, request.isSecure()).toString()));
    return back.build();
  }

  private static ResponseCookie cookie(Language chosen, boolean secure) {
    return ResponseCookie.from(LanguageChoice.COOKIE, chosen.tag())
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .maxAge(Duration.ofDays(365))
        .build();
  }

  /// Only a path of our own; another site's address leads home.
  static URI ownAddress(String to) {
    return Optional.of(to)
        .filter(address ->
            address.startsWith("/") && !address.startsWith("//") && !address.contains("\\"))
        .flatMap(LanguageRoute::parsed)
        .filter(address -> address.getHost() == null)
        .orElse(URI.create("/"));
  }

  private static Optional<URI> parsed(String address) {
    try {
      return Optional.of(URI.create(address));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
