package medspil.exchange.medcom;

import static medspil.exchange.medcom.Code.AN_MORS;
import static medspil.exchange.medcom.Code.AN_STIN;
import static medspil.exchange.medcom.Code.AN_STOR;
import static medspil.exchange.medcom.Code.MORS;
import static medspil.exchange.medcom.Code.RE_MORS;
import static medspil.exchange.medcom.Code.RE_STIN;
import static medspil.exchange.medcom.Code.SLHJ;
import static medspil.exchange.medcom.Code.STAA;
import static medspil.exchange.medcom.Code.STIN;
import static medspil.exchange.medcom.Code.STOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecodingTest {
  private final NotificationReader reader = NotificationReader.plain();

  @ParameterizedTest(name = "{2}")
  @MethodSource("stories")
  void the_code_is_read_from_all_signs_together(
      HospitalNotificationExample last, Code expected, String why) {
    assertThat(read(last)).as(why).isInstanceOf(Reading.Understood.class);
    assertThat(((Reading.Understood) read(last)).notification().code()).as(why).isEqualTo(expected);
  }

  static Stream<Arguments> stories() {
    var stin = story(STIN);
    return Stream.of(
        arguments(story(STAA, STIN), STIN, "admitted after an acute contact"),
        arguments(story(STAA, SLHJ), SLHJ, "home after an acute contact"),
        arguments(story(MORS), MORS, "dead on arrival"),
        arguments(
            story(MORS).withStatus(StayStatus.IN_PROGRESS),
            MORS,
            "dead, and the status left behind"),
        arguments(story(MORS, RE_MORS), RE_MORS, "dead on arrival, corrected"),
        arguments(story(STAA, MORS), MORS, "dead during an acute contact"),
        arguments(story(STIN, STOR, MORS), MORS, "dead on leave"),
        arguments(story(STIN, STOR, MORS, RE_MORS), RE_MORS, "dead on leave, corrected"),
        arguments(story(STIN, STOR, MORS, AN_MORS), AN_MORS, "not dead, still on leave"),
        arguments(story(STIN, MORS, RE_MORS, RE_MORS), RE_MORS, "death corrected twice"),
        arguments(story(STIN, MORS, RE_MORS, AN_MORS), AN_MORS, "not dead, after a correction"),
        arguments(story(STIN, MORS, AN_MORS, MORS), MORS, "dead after all"),
        arguments(story(STIN, STOR, AN_STOR, MORS), MORS, "dead, after a leave that was cancelled"),
        arguments(
            story(STIN, STOR, AN_STOR, MORS, AN_MORS),
            AN_MORS,
            "not dead, the leave was cancelled"),
        arguments(story(STIN, RE_STIN, MORS), MORS, "dead, after a correction"),
        arguments(story(STIN, RE_STIN, RE_STIN, MORS), MORS, "dead, after two corrections"),
        arguments(story(STIN, RE_STIN, MORS, RE_MORS), MORS, "undecidable: read as a death"),
        arguments(story(STIN, STOR, SLHJ).withStatus(StayStatus.ON_LEAVE), SLHJ, "home from leave"),
        arguments(stin.saying(false), STIN, "a sender that always says alive"),
        arguments(story(STIN, RE_STIN).saying(false), RE_STIN, "corrected and said alive"),
        arguments(story(STIN, AN_STIN).saying(false), AN_STIN, "cancelled and said alive"),
        arguments(
            story(STIN, STOR, AN_STOR).saying(false), AN_STOR, "leave cancelled and said alive"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("contradictions")
  void signs_that_contradict_each_other_are_refused(
      HospitalNotificationExample message, String why) {
    assertThat(read(message)).as(why).isInstanceOf(Reading.Invalid.class);
  }

  static Stream<Arguments> contradictions() {
    return Stream.of(
        arguments(
            story(STIN).withStatus(StayStatus.ENTERED_IN_ERROR), "admitted, entered in error"),
        arguments(
            story(STIN, STOR).withPrevious(Step.Role.REMOVAL, story(STIN).messageHeaderId()),
            "removes a message with an activity that cancels nothing"),
        arguments(
            story(STIN, MORS).withPrevious(Step.Role.REMOVAL, story(STIN).messageHeaderId()),
            "dead, and removes a message"),
        arguments(
            story(STIN).change().stayClass(StayClass.EMERGENCY).done(),
            "admitted as an inpatient, class emergency"));
  }

  private Reading read(HospitalNotificationExample example) {
    return reader.read(example.bytes(Format.JSON), Format.JSON);
  }

  private static HospitalNotificationExample story(Code first, Code... then) {
    var at = HospitalNotificationExamples.ADMITTED;
    var told = HospitalNotificationExamples.start(first, HospitalNotificationExamples.CPR, at);
    for (var code : then) {
      at = at.plusSeconds(3600);
      told = told.then(code, at);
    }
    return told;
  }
}
