package medspil.app.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether all is well, for people.
@RestController
final class HealthRoute {

  @GetMapping("/health")
  String health() {
    return "Medspil";
  }
}
