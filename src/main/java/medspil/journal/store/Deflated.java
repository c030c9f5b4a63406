package medspil.journal.store;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Reads bodies as they were packed at first: in the zlib format, which names its words by a
/// checksum.
final class Deflated {
  static final byte FIRST = 0x78;

  private static final int NAME = name(Packing.WORDS);
  private static final int IDLE = 2 * Runtime.getRuntime().availableProcessors();
  private static final ArrayBlockingQueue<Inflater> INFLATERS = new ArrayBlockingQueue<>(IDLE);

  private Deflated() {}

  static byte[] unpack(byte[] packed) {
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
        inflater.setDictionary(Packing.WORDS);
      } else if (count == 0 && !inflater.finished()) {
        throw new DataFormatException("cut short, or packed with words that are not known");
      }
    }
    return out.toByteArray();
  }

  private static int name(byte[] words) {
    var checksum = new Adler32();
    checksum.update(words);
    return (int) checksum.getValue();
  }
}
