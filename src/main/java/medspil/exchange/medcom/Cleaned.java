package medspil.exchange.medcom;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A message's bytes made safe to parse: well-formed, bounded, without DTD, repeated properties or
/// narratives.
sealed interface Cleaned {
  int MOST_BYTES = 5 * 1024 * 1024;
  int DEEPEST = 64;
  // FHIR R4, datatype string: at most 1 MB
  int LONGEST_TEXT = 1024 * 1024;

  Pattern HUGE_NUMBER = Pattern.compile("\\s*[+-]?[\\d.]+[eE][+-]?\\d{3,}\\s*");

  record Text(String text) implements Cleaned {}

  record Refused(String why) implements Cleaned {}

  static Cleaned of(byte[] body, Format format) {
    if (body.length > MOST_BYTES) {
      return new Refused("larger than " + MOST_BYTES + " bytes");
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      var start = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return format == Format.JSON ? CleanJson.of(start) : CleanXml.of(start);
    } catch (CharacterCodingException notUtf8) {
      return new Refused("not UTF-8");
    }
  }

  /// A few characters that a parser may turn into a gigabyte.
  static boolean isHugeNumber(String text) {
    return (text.indexOf('e') > 0 || text.indexOf('E') > 0) && HUGE_NUMBER.matcher(text).matches();
  }
}
