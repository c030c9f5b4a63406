package medspil.page.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/// Writes a filled-in template as HTML. It is rendered whole first, so a fault half-way gives an
/// error page, not half a page.
final class JteConverter extends AbstractHttpMessageConverter<JteModel> {

  JteConverter() {
    super(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return JteModel.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType media) {
    return false;
  }

  @Override
  protected JteModel readInternal(Class<? extends JteModel> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("pages are only written", input);
  }

  @Override
  protected void writeInternal(JteModel page, HttpOutputMessage output) throws IOException {
    var html = new Utf8ByteOutput();
    page.render(html);
    var bytes = html.toByteArray();
    output.getHeaders().setContentLength(bytes.length);
    // At once: each of a template's thousand pieces would pass all the wrappers of a response.
    output.getBody().write(bytes);
  }
}
