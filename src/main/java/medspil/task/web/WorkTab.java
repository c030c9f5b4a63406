package medspil.task.web;

import java.util.Locale;
import java.util.stream.Stream;

/// The lists of *Mit arbejde*.
enum WorkTab {
  UNIT,
  WAITING,
  DONE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String address() {
    return this == UNIT ? "/work" : "/work?list=" + code();
  }

  static WorkTab coded(String code) {
    return Stream.of(values()).filter(tab -> tab.code().equals(code)).findFirst().orElse(UNIT);
  }
}
