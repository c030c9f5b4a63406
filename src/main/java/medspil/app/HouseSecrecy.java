package medspil.app;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import medspil.citizen.Secrecy;

/// Hashes and seals with keys of the house, which no citizen's forgetting takes away.
final class HouseSecrecy implements Secrecy {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec hashing;
  private final SecretKeySpec sealing;

  HouseSecrecy(byte[] hashing, byte[] sealing) {
    this.hashing = new SecretKeySpec(hashing, "HmacSHA256");
    this.sealing = new SecretKeySpec(sealing, "AES");
  }

  @Override
  public byte[] hash(String text) {
    return mac(hashing, text);
  }

  @Override
  public byte[] seal(byte[] plain) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain);
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  @Override
  public byte[] open(byte[] sealed) {
    var buffer = ByteBuffer.wrap(sealed);
    var nonce = new byte[NONCE];
    buffer.get(nonce);
    var rest = new byte[buffer.remaining()];
    buffer.get(rest);
    return run(Cipher.DECRYPT_MODE, nonce, rest);
  }

  private byte[] run(int mode, byte[] nonce, byte[] bytes) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("what was sealed cannot be opened with this key", e);
    }
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
