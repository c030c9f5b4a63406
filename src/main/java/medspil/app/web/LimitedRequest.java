package medspil.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/// A request whose body ends in [BodyTooLarge] when it is longer than allowed.
final class LimitedRequest extends HttpServletRequestWrapper {
  private final long limit;

  LimitedRequest(HttpServletRequest request, long limit) {
    super(request);
    this.limit = limit;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new LimitedStream(super.getInputStream(), limit);
  }

  @Override
  public BufferedReader getReader() throws IOException {
    var encoding = getCharacterEncoding();
    return new BufferedReader(
        new InputStreamReader(
            getInputStream(), encoding == null ? UTF_8 : Charset.forName(encoding)));
  }

  private static final class LimitedStream extends ServletInputStream {
    private final ServletInputStream stream;
    private long left;

    LimitedStream(ServletInputStream stream, long limit) {
      this.stream = stream;
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      var read = stream.read();
      if (read >= 0) count(1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var read = stream.read(buffer, offset, length);
      if (read > 0) count(read);
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) throw new BodyTooLarge();
    }

    @Override
    public boolean isFinished() {
      return stream.isFinished();
    }

    @Override
    public boolean isReady() {
      return stream.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      stream.setReadListener(listener);
    }
  }
}
