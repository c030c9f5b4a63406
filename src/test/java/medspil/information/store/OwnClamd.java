package medspil.information.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.UnaryOperator;

/// A small clamd on a real socket: it takes INSTREAM as clamd's own manual says, and knows one
/// virus, the harmless one of EICAR.
final class OwnClamd implements AutoCloseable {
  static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private final ServerSocketChannel server;
  private final UnaryOperator<String> answer;
  private volatile int largest;

  private OwnClamd(ServerSocketChannel server, UnaryOperator<String> answer) {
    this.server = server;
    this.answer = answer;
    Thread.ofVirtual().start(this::serve);
  }

  static OwnClamd onTcp() throws IOException {
    return onTcp(found -> found);
  }

  static OwnClamd onTcp(UnaryOperator<String> answer) throws IOException {
    var server = ServerSocketChannel.open();
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    return new OwnClamd(server, answer);
  }

  static OwnClamd on(SocketAddress address) throws IOException {
    var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(address);
    return new OwnClamd(server, found -> found);
  }

  String address() throws IOException {
    var address = (InetSocketAddress) server.getLocalAddress();
    return "127.0.0.1:" + address.getPort();
  }

  /// The most that was sent to it at once.
  int largestChunk() {
    return largest;
  }

  private void serve() {
    while (server.isOpen()) {
      try (var channel = server.accept()) {
        look(channel);
      } catch (IOException _) {
        // Whoever asks goes away as they like.
      }
    }
  }

  private void look(SocketChannel channel) throws IOException {
    var in = new DataInputStream(Channels.newInputStream(channel));
    var command = new byte["zINSTREAM\0".length()];
    in.readFully(command);
    var all = new ByteArrayOutputStream();
    for (var length = in.readInt(); length > 0; length = in.readInt()) {
      largest = Math.max(largest, length);
      all.write(in.readNBytes(length));
    }
    var known = new String(command, US_ASCII).equals("zINSTREAM\0");
    var found = all.toString(ISO_8859_1).contains(EICAR);
    var said = found ? "stream: Eicar-Signature FOUND" : "stream: OK";
    var text = answer.apply(known ? said : "UNKNOWN COMMAND") + "\0";
    channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
