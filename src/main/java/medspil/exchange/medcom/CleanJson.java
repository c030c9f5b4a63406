package medspil.exchange.medcom;

import java.io.StringWriter;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// JSON read once, token by token, and written again without narratives.
final class CleanJson {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Cleaned.DEEPEST)
                  .maxStringLength(Cleaned.LONGEST_TEXT)
                  .maxNumberLength(32)
                  .maxNameLength(256)
                  .build())
          .build();
  // an exponent makes a short number a huge one
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private CleanJson() {}

  static Cleaned of(String text) {
    var out = new StringWriter(text.length());
    try (var parser = JSON.createParser(ObjectReadContext.empty(), text);
        var generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      copy(parser, generator);
    } catch (StreamConstraintsException tooMuch) {
      return new Cleaned.Refused("JSON nested too deep, or a name, number or text too long");
    } catch (JacksonException malformed) {
      return new Cleaned.Refused("not one JSON document with every property once");
    } catch (NotFhir found) {
      return new Cleaned.Refused(found.why);
    }
    return new Cleaned.Text(out.toString());
  }

  private static void copy(JsonParser parser, JsonGenerator generator) throws NotFhir {
    var depth = 0;
    do {
      var token = parser.nextToken();
      if (token == null) {
        throw new NotFhir("empty");
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      check(token, parser);
      if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals("div")) {
        parser.nextToken();
        parser.skipChildren();
      } else {
        generator.copyCurrentEvent(parser);
      }
    } while (depth > 0);
    if (parser.nextToken() != null) {
      throw new NotFhir("more than one JSON document");
    }
  }

  private static void check(JsonToken token, JsonParser parser) throws NotFhir {
    var wrong =
        switch (token) {
          case PROPERTY_NAME, VALUE_STRING -> isUntellable(parser.getString());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
              !PLAIN_NUMBER.matcher(parser.getString()).matches();
          default -> false;
        };
    if (wrong) {
      throw new NotFhir("a number or text that FHIR does not allow");
    }
  }

  // FHIR R4, datatype string: nothing below 32 but tab, line feed and carriage return; no half
  // characters
  private static boolean isUntellable(String text) {
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      var control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      if (control || Character.getType(c) == Character.SURROGATE) {
        return true;
      }
    }
    return Cleaned.isHugeNumber(text);
  }

  /// Never leaves this class.
  private static final class NotFhir extends Exception {
    private final String why;

    NotFhir(String why) {
      super(why, null, false, false);
      this.why = why;
    }
  }
}
