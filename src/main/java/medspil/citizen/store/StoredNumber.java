package medspil.citizen.store;

import java.nio.charset.StandardCharsets;
import medspil.citizen.PersonalNumber;

/// How a personal number is written before it is hashed or sealed.
final class StoredNumber {
  private StoredNumber() {}

  static String text(PersonalNumber number) {
    return number.system() + "|" + number.value();
  }

  static byte[] write(PersonalNumber number) {
    return text(number).getBytes(StandardCharsets.UTF_8);
  }

  static PersonalNumber read(byte[] written) {
    var parts = new String(written, StandardCharsets.UTF_8).split("\\|", 2);
    return PersonalNumber.parse(parts[0], parts[1])
        .orElseThrow(() -> new IllegalStateException("a stored personal number is not valid"));
  }
}
