package medspil.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import medspil.deadline.Parsed;
import medspil.page.Voice;

/// Says faults in the reader's language.
public final class FaultWords {
  private static final String FAULT = "agreement.fault.";

  private final Voice voice;

  public FaultWords(Voice voice) {
    this.voice = voice;
  }

  public String wrong(Fault fault) {
    return said(fault.said());
  }

  /// Not for every fault there is one answer.
  public Optional<String> right(Fault fault) {
    var said = fault.said();
    for (var known : List.of(Said.NEAR, Said.KNOWN)) {
      if (said.named().containsKey(known)) {
        return Optional.of(voice.say(FAULT + known, words(said.named())));
      }
    }
    var key = key(said) + ".right";
    return voice.texts().has(voice.language(), key)
        ? Optional.of(voice.say(key, words(said.named())))
        : Optional.empty();
  }

  /// As compilers say it: `file:line:column: what is wrong — what would be right`.
  public String line(Fault fault) {
    var warning = fault.isError() ? "" : voice.say("agreement.fault.warning") + ": ";
    var wrong = fault.place() + ": " + warning + wrong(fault);
    return right(fault).map(right -> wrong + " — " + right).orElse(wrong);
  }

  private static String key(Said said) {
    return FAULT + Spelling.of(said.wrong());
  }

  private String said(Said said) {
    return voice.say(key(said), words(said.named()));
  }

  private Map<String, Object> words(Map<String, Object> named) {
    var words = new HashMap<String, Object>();
    named.forEach((name, mentioned) -> words.put(name, word(mentioned, named)));
    return words;
  }

  private Object word(Object mentioned, Map<String, Object> beside) {
    return switch (mentioned) {
      case Thing.Named(var thing, var name) ->
          voice.say("agreement.thing." + Spelling.of(thing), Map.of("name", name)).strip();
      case Parsed.Slip slip -> voice.say("deadline.slip." + Spelling.of(slip), beside);
      case Said said -> said(said);
      case List<?> list ->
          list.stream()
              .map(one -> String.valueOf(word(one, beside)))
              .collect(Collectors.joining(", "));
      default -> mentioned;
    };
  }
}
