package medspil.exchange.web;

import static medspil.exchange.web.ResourceExamples.CPR;
import static medspil.exchange.web.ResourceExamples.NORDDJURS;
import static medspil.exchange.web.ResourceExamples.patient;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// If this breaks, names and personal numbers lie about in log files.
class NothingInTheLogTest {

  @Test
  void whatever_is_sent_and_however_wrong() {
    var norddjurs = Client.norddjurs();
    var log = new ListAppender<ILoggingEvent>();
    var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    var good = patient("0606529900", NORDDJURS);

    norddjurs.post("/fhir/Patient", good);
    norddjurs.post(
        "/fhir/Patient",
        good.replace("\"Patient\",", "\"Patient\", \"birthDate\": \"0606529900\","));
    norddjurs.post("/fhir/Patient", good.replace("\"name\"", "\"0606529900\""));
    norddjurs.post("/fhir/Patient", good.replace("[", "[Hemmelig 0606529900"));
    norddjurs.post("/fhir/Patient", "application/fhir+xml", "<Hemmelig>0606529900</Hemmelig>");
    norddjurs.post("/fhir/$process-message", good);
    Client.hospital().post("/fhir/$process-message", good);
    norddjurs.get("/fhir/Patient?identifier=0606529900&name=Hemmelig");
    norddjurs.get("/fhir/Hemmelig/0606529900");
    norddjurs.search("Patient", "identifier", CPR + "|0606529900", "name", "Hemmelig");
    norddjurs.search("Task", "patient", "0606529900", "status", "0606529900");
    Client.nobody().get("/fhir/Patient/0606529900");
    root.detachAppender(log);

    var written = log.list.stream().map(NothingInTheLogTest::whole).collect(Collectors.joining());
    assertThat(written).doesNotContain("0606529900", "060652", "Hemmelig", "Hanne");
  }

  private static String whole(ILoggingEvent line) {
    var cause = line.getThrowableProxy();
    return line.getFormattedMessage() + (cause == null ? "" : ThrowableProxyUtil.asString(cause));
  }
}
