package medspil.agreement.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.function.Supplier;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.page.NotThere;
import medspil.page.Shell;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// An agreement as a document, as a page and as PDF, in each of its languages.
@RestController
final class DocumentRoute {
  private final Supplier<AgreementsInForce> agreements;
  private final Documents documents;

  DocumentRoute(Supplier<AgreementsInForce> agreements, Documents documents) {
    this.agreements = agreements;
    this.documents = documents;
  }

  @GetMapping("/agreements/{id}/document")
  JteModel read(
      Shell shell,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String language) {
    var all = all();
    return documents.page(shell, find(id, version, all), spoken(shell, language), all);
  }

  @GetMapping("/agreements/{id}/document.pdf")
  ResponseEntity<byte[]> pdf(
      Shell shell,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String language) {
    var all = all();
    return documents.pdf(shell, find(id, version, all), spoken(shell, language), all);
  }

  private List<Agreement> all() {
    return agreements.get().agreements();
  }

  private static String spoken(Shell shell, String language) {
    return language.isEmpty() ? shell.language().tag() : language;
  }

  /// The newest when no version is named.
  private static Agreement find(String id, int version, List<Agreement> all) {
    return Chain.versions(id, all).stream()
        .filter(one -> version == 0 || one.version() == version)
        .findFirst()
        .orElseThrow(NotThere::new);
  }
}
