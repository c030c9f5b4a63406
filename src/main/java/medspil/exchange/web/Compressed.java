package medspil.exchange.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Messages are wordy; a fifth of their size is kept.
final class Compressed {
  private Compressed() {}

  static byte[] of(byte[] plain) {
    var out = new ByteArrayOutputStream(plain.length / 4);
    try (var deflating = new DeflaterOutputStream(out)) {
      deflating.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] plain(byte[] compressed) {
    try (var inflating = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
      return inflating.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
