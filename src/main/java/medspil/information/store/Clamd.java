package medspil.information.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A clamd that looks at files for viruses, by its INSTREAM command: the file is sent in chunks,
/// and one line comes back.
record Clamd(SocketAddress address, Duration patience) {
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;

  enum Answer {
    CLEAN,
    FOUND,
    /// It could not be asked, or could not say.
    NONE
  }

  /// @param written `host:3310` or `unix:/run/clamav/clamd.ctl`
  static Clamd at(String written) {
    return new Clamd(address(written), Duration.ofSeconds(60));
  }

  private static SocketAddress address(String written) {
    if (written.startsWith("unix:")) {
      return UnixDomainSocketAddress.of(written.substring("unix:".length()));
    }
    var colon = written.lastIndexOf(':');
    if (colon < 1 || !written.substring(colon + 1).matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException(
          "medspil.clamd is host:3310 or unix:/run/clamav/clamd.ctl, was " + written);
    }
    return new InetSocketAddress(
        written.substring(0, colon), Integer.parseInt(written.substring(colon + 1)));
  }

  Answer look(byte[] content) {
    try (var channel = open()) {
      // A clamd that says nothing is cut off; the read then ends as if it were away.
      var late = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
      var watch = CompletableFuture.runAsync(() -> close(channel), late);
      try {
        return answer(ask(channel, content));
      } finally {
        watch.cancel(false);
      }
    } catch (IOException | UnresolvedAddressException _) {
      return Answer.NONE;
    }
  }

  private SocketChannel open() throws IOException {
    return address instanceof InetSocketAddress one
        ? SocketChannel.open(new InetSocketAddress(one.getHostString(), one.getPort()))
        : SocketChannel.open(address);
  }

  private static void close(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException _) {
      // It is gone either way.
    }
  }

  private static String ask(SocketChannel channel, byte[] content) throws IOException {
    send(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(US_ASCII)));
    for (var from = 0; from < content.length; from += CHUNK) {
      chunk(channel, ByteBuffer.wrap(content, from, Math.min(CHUNK, content.length - from)));
    }
    send(channel, ByteBuffer.allocate(4).putInt(0).flip());
    var answer = Channels.newInputStream(channel).readNBytes(LONGEST_ANSWER);
    return new String(answer, US_ASCII).replace("\0", "").strip();
  }

  private static void chunk(SocketChannel channel, ByteBuffer bytes) throws IOException {
    send(channel, ByteBuffer.allocate(4).putInt(bytes.remaining()).flip());
    send(channel, bytes);
  }

  private static void send(SocketChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /// `stream: OK`, `stream: Eicar-Signature FOUND`, or what went wrong.
  private static Answer answer(String said) {
    if (said.endsWith(" FOUND")) {
      return Answer.FOUND;
    }
    return said.equals("stream: OK") ? Answer.CLEAN : Answer.NONE;
  }
}
