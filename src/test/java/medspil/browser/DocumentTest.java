package medspil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.Library;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ResolvableType;

/// If this breaks, what the parties sign is not what was agreed, or some cannot read it.
class DocumentTest {
  private static final String ADMISSION = "indlaeggelse-og-udskrivelse-midt";
  private static final String MODEL = "samarbejdsmodel-sundhedsydelser-botilbud-nord";

  @ParameterizedTest
  @ValueSource(strings = {"da", "nb", "en"})
  void a_pdf_is_tagged_and_says_its_language_and_title(String language) throws IOException {
    try (var pdf = pdf(MODEL, language)) {
      var catalog = pdf.getDocumentCatalog();

      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getLanguage()).isEqualTo(language);
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo(agreement(MODEL).identity().title().in(language));
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(catalog.getDocumentOutline().children()).hasSizeGreaterThan(5);
      assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("pdfuaid");
    }
  }

  @Test
  void every_letter_comes_with_it() throws IOException {
    try (var pdf = pdf(ADMISSION, "da")) {
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).contains("Liberation");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ADMISSION, MODEL, "forloebsprogram-bipolar-nord"})
  void every_clause_stands_there_in_the_order_of_the_agreement(String id) throws IOException {
    try (var pdf = pdf(id, "da")) {
      var text = text(pdf);
      int at = 0;
      for (var clause : clauses(id)) {
        var found = text.indexOf(squeezed(clause), at);
        assertThat(found).as(clause).isGreaterThanOrEqualTo(at);
        at = found;
      }
    }
  }

  /// With those of its annexes, each in its newest version: another story may have published one.
  private static List<String> clauses(String id) {
    var all = library();
    return Stream.concat(
            Stream.of(agreement(id)),
            all.stream()
                .filter(one -> one.isAnnex() && id.equals(one.identity().under()))
                .filter(one -> isNewest(one, all))
                .sorted(Comparator.comparing(Agreement::id)))
        .flatMap(one -> one.clauses().stream())
        .flatMap(clause -> Stream.of(clause.heading(), clause.text()))
        .filter(Objects::nonNull)
        .map(words -> words.in("da"))
        .toList();
  }

  private static boolean isNewest(Agreement one, List<Agreement> all) {
    return all.stream()
        .noneMatch(other -> other.id().equals(one.id()) && other.version() > one.version());
  }

  private static List<Agreement> library() {
    return Browser.house()
        .context()
        .<Supplier<Library>>getBeanProvider(
            ResolvableType.forClassWithGenerics(Supplier.class, Library.class))
        .getObject()
        .get()
        .agreements();
  }

  private static Agreement agreement(String id) {
    return library().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /// Without what stands at the foot of every sheet.
  private static String text(PDDocument pdf) throws IOException {
    var texts = new ArrayList<String>();
    for (var page : pdf.getPages()) {
      var sheet = page.getMediaBox();
      var stripper = new PDFTextStripperByArea();
      stripper.addRegion(
          "text", new Rectangle2D.Float(0, 0, sheet.getWidth(), sheet.getHeight() - 66));
      stripper.extractRegions(page);
      texts.add(stripper.getTextForRegion("text"));
    }
    return squeezed(String.join("", texts));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static PDDocument pdf(String id, String language) throws IOException {
    var address = "/public/%s/agreements/%s/document.pdf".formatted(language, id);
    try {
      var bytes =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(Browser.url(address))).build(),
                  BodyHandlers.ofByteArray())
              .body();
      Files.createDirectories(Path.of("target/pictures"));
      Files.write(Path.of("target/pictures", id + "-" + language + ".pdf"), bytes);
      return Loader.loadPDF(bytes);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
