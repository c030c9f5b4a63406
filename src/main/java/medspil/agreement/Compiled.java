package medspil.agreement;

import java.util.List;

/// What became of a condition's text.
sealed interface Compiled {
  record Sound(Condition condition) implements Compiled {}

  record Flawed(List<Flaw> flaws) implements Compiled {}
}
