package medspil.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FunctionTest {
  @Test
  void a_function_and_its_leader_are_known_by_name() {
    var nursing = Function.of("home_nursing").orElseThrow();
    var leader = Function.of("home_nursing.leader").orElseThrow();

    assertThat(nursing.leads()).isFalse();
    assertThat(leader.leads()).isTrue();
    assertThat(leader.textKey()).isEqualTo(nursing.textKey());
    assertThat(Function.of("nursing")).isEmpty();
    assertThat(Function.of("nursing.leader")).isEmpty();
  }
}
