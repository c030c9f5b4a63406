package medspil.journal.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;

/// Makes JSON small before it is encrypted: by Zstandard, with the words that most bodies share
/// known beforehand, to a third and often less.
///
/// Each form names itself by its first byte, and is read for ever; so are its words, to the byte.
final class Packing {
  static final byte[] WORDS = words("/medspil/journal/words-1.json.txt");

  private static final byte ZSTANDARD = 0x28;
  private static final int LEVEL = 3;
  private static final ZstdDictCompress PACKING_WORDS = new ZstdDictCompress(WORDS, LEVEL);
  private static final ZstdDictDecompress UNPACKING_WORDS = new ZstdDictDecompress(WORDS);

  // Both are dear to make and cheap to use again; a virtual thread has no use for a thread's own.
  private static final int IDLE = 2 * Runtime.getRuntime().availableProcessors();
  private static final ArrayBlockingQueue<ZstdCompressCtx> PACKERS = new ArrayBlockingQueue<>(IDLE);
  private static final ArrayBlockingQueue<ZstdDecompressCtx> UNPACKERS =
      new ArrayBlockingQueue<>(IDLE);

  private Packing() {}

  static byte[] pack(byte[] plain) {
    var idle = PACKERS.poll();
    var packer = idle == null ? new ZstdCompressCtx().loadDict(PACKING_WORDS) : idle;
    var packed = packer.compress(plain);
    if (!PACKERS.offer(packer)) {
      packer.close();
    }
    return packed;
  }

  /// What was never packed is as it was: no JSON begins like the forms it is packed in.
  static byte[] unpack(byte[] packed) {
    if (packed.length == 0) {
      return packed;
    }
    return switch (packed[0]) {
      case ZSTANDARD -> unpackZstandard(packed);
      case Deflated.FIRST -> Deflated.unpack(packed);
      default -> packed;
    };
  }

  private static byte[] unpackZstandard(byte[] packed) {
    var idle = UNPACKERS.poll();
    var unpacker = idle == null ? new ZstdDecompressCtx().loadDict(UNPACKING_WORDS) : idle;
    try {
      return unpacker.decompress(packed, size(packed));
    } catch (ZstdException e) {
      throw new JournalFailure("a body cannot be unpacked", e);
    } finally {
      if (!UNPACKERS.offer(unpacker)) {
        unpacker.close();
      }
    }
  }

  private static int size(byte[] packed) {
    var size = Zstd.getFrameContentSize(packed);
    if (size < 0 || size > Integer.MAX_VALUE) {
      throw new JournalFailure("a body does not say how large it is", null);
    }
    return (int) size;
  }

  private static byte[] words(String file) {
    try (var in = Packing.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
