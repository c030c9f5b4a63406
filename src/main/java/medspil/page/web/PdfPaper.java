package medspil.page.web;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import medspil.page.Paper;
import org.springframework.stereotype.Component;

/// Writes PDF/UA by openhtmltopdf, with letters of its own and nothing from the network.
@Component
final class PdfPaper implements Paper {
  private static final String OURS = "medspil";
  private static final String LETTERS = "Liberation Sans";

  PdfPaper() {
    // It would log what stands in documents.
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public byte[] pdf(String xhtml) {
    var written = new ByteArrayOutputStream();
    try {
      letters(new PdfRendererBuilder())
          .usePdfUaAccessibility(true)
          .withProducer("Medspil")
          .useProtocolsStreamImplementation(PdfPaper::style, OURS)
          .useExternalResourceAccessControl(
              (address, _) -> address.startsWith(OURS + ":"),
              ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
          .withHtmlContent(xhtml, null)
          .toStream(written)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException("a document cannot be written", e);
    }
    return written.toByteArray();
  }

  private static PdfRendererBuilder letters(PdfRendererBuilder builder) {
    letters(builder, "Regular", 400, FontStyle.NORMAL);
    letters(builder, "Bold", 700, FontStyle.NORMAL);
    letters(builder, "Italic", 400, FontStyle.ITALIC);
    return builder;
  }

  private static void letters(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
    builder.useFont(
        () -> file("liberation/LiberationSans-" + cut + ".ttf"), LETTERS, weight, style, true);
  }

  /// `medspil:/document.css` is the file that browsers get.
  private static FSStream style(String address) {
    var name = "static/medspil" + address.substring(OURS.length() + 1);
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return file(name);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(file(name), StandardCharsets.UTF_8);
      }
    };
  }

  private static InputStream file(String name) {
    return Objects.requireNonNull(
        PdfPaper.class.getClassLoader().getResourceAsStream(name), () -> "no file " + name);
  }
}
