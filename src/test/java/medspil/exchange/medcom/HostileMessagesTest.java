package medspil.exchange.medcom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileMessagesTest {
  private static final String JSON = HospitalNotificationExamples.example(Code.STIN).json();
  private static final String XML = HospitalNotificationExamples.example(Code.STIN).xml();
  private final NotificationReader reader = NotificationReader.plain();

  @ParameterizedTest(name = "{2}")
  @MethodSource("unreadable")
  void what_is_no_message_is_unreadable(String text, Format format, String why) {
    assertThat(read(text, format)).as(why).isInstanceOf(Reading.Unreadable.class);
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        json("", "empty"),
        json("  ", "blank"),
        json("null", "null"),
        json("[]", "a list"),
        json("42", "a number"),
        json("{}", "an object that is nothing"),
        json("{\"resourceType\":\"Patient\"}", "another resource"),
        json("{\"resourceType\":\"Bundle\",\"type\":\"message\"}", "without a header"),
        json(JSON + "{}", "two documents"),
        json(JSON.substring(0, JSON.length() / 2), "cut in the middle"),
        json(JSON.replaceFirst("\"type\"", "\"id\": \"x\", \"type\""), "a property twice"),
        json(JSON.replace("Testa", "Tes\\u0000ta"), "a zero in a name"),
        json(JSON.replace("Testa", "Tes\\ud800ta"), "half a character in a name"),
        json(JSON.replace("\"type\": \"message\"", "\"type\": 1e999999999"), "a huge number"),
        xml(
            XML.replace(
                "<name>",
                "<extension url=\"http://x.example\"><valueDecimal value=\"1e999999999\"/></extension><name>"),
            "a huge number"),
        json("{\"a\":".repeat(100_000), "nested too deep"),
        json(JSON.replace("Testa", "x".repeat(2_000_000)), "a text too long"),
        json("{\"resourceType\":\"Bundle\",\"x\":\"" + "y".repeat(6_000_000) + "\"}", "over 5 MB"),
        json(
            JSON.replaceFirst(
                "\"id\": \""
                    + HospitalNotificationExamples.example(Code.STIN).messageHeaderId()
                    + "\",",
                ""),
            "a header without id"),
        xml("<", "broken"),
        xml("<Bundle/>", "another namespace"),
        xml("<!DOCTYPE x [<!ENTITY a \"b\">]>" + XML, "a DTD"),
        xml(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                + XML.replace("Testa", "&a;"),
            "a file as an entity"),
        xml(billionLaughs(), "a billion laughs"),
        xml(XML.replace("Testa", "&unknown;"), "an unknown entity"),
        xml("<a>".repeat(100_000), "nested too deep"),
        xml("<a b=\"" + "y".repeat(2_000_000) + "\"/>", "a value too long"));
  }

  @Test
  void bytes_that_are_not_utf_8_are_unreadable() {
    var latin = JSON.replace("Testa", "Tæsta").getBytes(StandardCharsets.ISO_8859_1);
    var wide = XML.getBytes(StandardCharsets.UTF_16);

    assertThat(reader.read(latin, Format.JSON)).isInstanceOf(Reading.Unreadable.class);
    assertThat(reader.read(wide, Format.XML)).isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void a_byte_order_mark_does_no_harm() {
    assertThat(read("\uFEFF" + JSON, Format.JSON)).isInstanceOf(Reading.Understood.class);
    assertThat(read("\uFEFF" + XML, Format.XML)).isInstanceOf(Reading.Understood.class);
  }

  @Test
  void a_narrative_is_never_parsed() {
    var nested = "<div>".repeat(50_000);

    var read = read(JSON.replace("Sygehusophold</div>", nested), Format.JSON);

    assertThat(read).isInstanceOf(Reading.Understood.class);
  }

  @Test
  void an_unreadable_message_is_told_why_without_its_content() {
    var read = read("{\"name\": \"Testa\" Eksempel}", Format.JSON);

    assertThat(read)
        .isEqualTo(new Reading.Unreadable("not one JSON document with every property once"));
  }

  private Reading read(String text, Format format) {
    return reader.read(text.getBytes(StandardCharsets.UTF_8), format);
  }

  private static Arguments json(String text, String why) {
    return Arguments.arguments(text, Format.JSON, why);
  }

  private static Arguments xml(String text, String why) {
    return Arguments.arguments(text, Format.XML, why);
  }

  private static String billionLaughs() {
    var entities = new StringBuilder("<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
    }
    return "<!DOCTYPE x [" + entities + "]>" + XML.replace("Testa", "&l9;");
  }
}
