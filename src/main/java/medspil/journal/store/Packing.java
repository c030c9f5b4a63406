package medspil.journal.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Makes JSON small before it is encrypted: deflated, with the words that most bodies share known
/// beforehand, to a quarter and often less.
///
/// The zlib format names its words by a checksum, so others may be added; those that were ever used
/// are kept for ever, to the byte.
final class Packing {
  private static final byte[] WORDS = words("/medspil/journal/words-1.json.txt");
  private static final int NAME = name(WORDS);
  private static final int LEVEL = 3;
  private static final byte ZLIB = 0x78;

  // Both are dear to make and cheap to use again; a virtual thread has no use for a thread's own.
  private static final int IDLE = 2 * Runtime.getRuntime().availableProcessors();
  private static final ArrayBlockingQueue<Deflater> DEFLATERS = new ArrayBlockingQueue<>(IDLE);
  private static final ArrayBlockingQueue<Inflater> INFLATERS = new ArrayBlockingQueue<>(IDLE);

  private Packing() {}

  static byte[] pack(byte[] plain) {
    var idle = DEFLATERS.poll();
    var deflater = idle == null ? new Deflater(LEVEL) : idle;
    deflater.setDictionary(WORDS);
    deflater.setInput(plain);
    deflater.finish();
    var out = new ByteArrayOutputStream(plain.length / 2 + 32);
    var buffer = new byte[plain.length / 2 + 64];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.reset();
    if (!DEFLATERS.offer(deflater)) {
      deflater.end();
    }
    return out.toByteArray();
  }

  /// What was never packed is as it was: no JSON begins like zlib.
  static byte[] unpack(byte[] packed) {
    if (packed.length == 0 || packed[0] != ZLIB) {
      return packed;
    }
    var idle = INFLATERS.poll();
    var inflater = idle == null ? new Inflater() : idle;
    try {
      return unpack(inflater, packed);
    } catch (DataFormatException e) {
      throw new JournalFailure("a body cannot be unpacked", e);
    } finally {
      inflater.reset();
      if (!INFLATERS.offer(inflater)) {
        inflater.end();
      }
    }
  }

  private static byte[] unpack(Inflater inflater, byte[] packed) throws DataFormatException {
    inflater.setInput(packed);
    var out = new ByteArrayOutputStream(packed.length * 5);
    var buffer = new byte[packed.length * 5 + 64];
    while (!inflater.finished()) {
      var count = inflater.inflate(buffer);
      out.write(buffer, 0, count);
      if (inflater.needsDictionary() && inflater.getAdler() == NAME) {
        inflater.setDictionary(WORDS);
      } else if (count == 0 && !inflater.finished()) {
        throw new DataFormatException("cut short, or packed with words that are not known");
      }
    }
    return out.toByteArray();
  }

  private static byte[] words(String file) {
    try (var in = Packing.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int name(byte[] words) {
    var checksum = new Adler32();
    checksum.update(words);
    return (int) checksum.getValue();
  }
}
