package medspil.app.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import medspil.app.Diagnosis;
import medspil.app.Symptom;
import medspil.app.web.HealthPage.Line;
import medspil.page.Shell;
import medspil.page.web.Shells;
import medspil.templates.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is wrong, a sentence each, for people and for programs; leans on no session and no sign-in.
@RestController
final class HealthRoute {
  private final Diagnosis diagnosis;
  private final Shells shells;
  private final Templates templates;

  HealthRoute(Diagnosis diagnosis, Shells shells, Templates templates) {
    this.diagnosis = diagnosis;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/health")
  ResponseEntity<JteModel> page(HttpServletRequest request) {
    var symptoms = diagnosis.now();
    var shell = shells.bare(request);
    var page =
        new HealthPage(shell.say("app.health.lead." + word(symptoms)), lines(symptoms, shell));
    return answer(symptoms)
        .body(templates.appHealth(shell.titled(shell.say("app.health.title")), page));
  }

  @GetMapping("/health.json")
  ResponseEntity<Map<String, Object>> json(HttpServletRequest request) {
    var symptoms = diagnosis.now();
    var shell = shells.bare(request);
    var problems =
        symptoms.stream()
            .map(symptom ->
                Map.of(
                    "code", symptom.key(), "sentence", shell.say(symptom.key(), symptom.about())))
            .toList();
    return answer(symptoms).body(Map.of("status", word(symptoms), "problems", problems));
  }

  private static List<Line> lines(List<Symptom> symptoms, Shell shell) {
    return symptoms.stream()
        .map(symptom -> new Line(symptom.grave(), shell.say(symptom.key(), symptom.about())))
        .toList();
  }

  private static String word(List<Symptom> symptoms) {
    if (symptoms.isEmpty()) return "well";
    return symptoms.stream().anyMatch(Symptom::grave) ? "down" : "impaired";
  }

  private static ResponseEntity.BodyBuilder answer(List<Symptom> symptoms) {
    var grave = symptoms.stream().anyMatch(Symptom::grave);
    return ResponseEntity.status(grave ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
        .cacheControl(CacheControl.noStore());
  }
}
