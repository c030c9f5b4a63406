package medspil.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import medspil.exchange.medcom.Code;
import medspil.exchange.medcom.HospitalNotificationExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// If this breaks, the messages that ship with us as examples are not taken by us.
class OwnMessagesAloneTest {

  @ParameterizedTest
  @EnumSource(Code.class)
  void each_is_acknowledged_and_stands_in_the_pathway_or_waits_for_its_original(Code code)
      throws IOException {
    Chain.empty();
    var citizen =
        Citizen.withNumber(HospitalNotificationExamples.CPR)
            .entitled("chain-municipality", "nursing", null);

    var reply =
        Chain.send(Files.readString(Path.of("src/test/resources/medcom/own", code + ".json")));

    assertThat(reply.word()).isEqualTo("ok");
    assertThat(citizen.asItStands().stays().claims()).hasSize(1);
    assertThat(citizen.attention())
        .isEqualTo(code.change() == Code.Change.NEW ? List.of() : List.of("original_missing"));
  }
}
