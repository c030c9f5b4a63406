package medspil.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/// One kept HTTP connection that costs next to nothing, so that the server is measured and not the
/// client.
final class Wire implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final String head;
  private boolean last;

  Wire(URI address, String path, String token) throws IOException {
    this.socket = new Socket(address.getHost(), address.getPort());
    socket.setTcpNoDelay(true);
    this.in = new BufferedInputStream(socket.getInputStream());
    this.out = socket.getOutputStream();
    this.head =
        "POST %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/fhir+json\r\nContent-Length: "
            .formatted(path, address.getAuthority(), token);
  }

  record Reply(int status, String body) {
    boolean isAcknowledged() {
      return status == 200 && body.replace(" ", "").contains("\"code\":\"ok\"");
    }
  }

  /// Whether the server takes another request here; it ends a connection after a hundred.
  boolean isOpen() {
    return !last;
  }

  Reply post(byte[] body) throws IOException {
    var request = new ByteArrayOutputStream(body.length + 512);
    request.write((head + body.length + "\r\n\r\n").getBytes(ISO_8859_1));
    request.write(body);
    out.write(request.toByteArray());
    out.flush();
    return read();
  }

  private Reply read() throws IOException {
    var status = Integer.parseInt(line().split(" ", -1)[1]);
    var length = 0;
    var chunked = false;
    for (var line = line(); !line.isEmpty(); line = line()) {
      var header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).trim());
      }
      last |= header.startsWith("connection:") && header.contains("close");
      chunked |= header.startsWith("transfer-encoding:") && header.contains("chunked");
    }
    return new Reply(status, chunked ? chunks() : text(length));
  }

  private String chunks() throws IOException {
    var all = new StringBuilder();
    while (true) {
      var length = Integer.parseInt(line().trim(), 16);
      all.append(text(length));
      line();
      if (length == 0) {
        return all.toString();
      }
    }
  }

  private String text(int length) throws IOException {
    return new String(in.readNBytes(length), ISO_8859_1);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (var c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server hung up");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
