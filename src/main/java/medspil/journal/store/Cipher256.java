package medspil.journal.store;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM: a fresh nonce, the encrypted bytes, the tag; bound to a context that must be the
/// same on opening.
final class Cipher256 {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(Cipher256::cipher);

  private Cipher256() {}

  static SecretKey newKey() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new SecretKeySpec(bytes, "AES");
  }

  static byte[] seal(SecretKey key, byte[] plain, byte[] context) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    var sealed = Arrays.copyOf(nonce, NONCE + plain.length + TAG_BITS / 8);
    try {
      var cipher = ready(Cipher.ENCRYPT_MODE, key, nonce, context);
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new JournalFailure("a body cannot be encrypted", e);
    }
  }

  static byte[] open(SecretKey key, byte[] sealed, byte[] context) {
    try {
      var nonce = Arrays.copyOf(sealed, NONCE);
      return ready(Cipher.DECRYPT_MODE, key, nonce, context)
          .doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new JournalFailure("a body cannot be decrypted", e);
    }
  }

  private static Cipher ready(int mode, SecretKey key, byte[] nonce, byte[] context)
      throws GeneralSecurityException {
    var cipher = CIPHER.get();
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context);
    return cipher;
  }

  private static Cipher cipher() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no AES/GCM", e);
    }
  }
}
