package medspil.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A written time limit as a row of words that know where they stood.
///
/// `rolls` is whether it ended with "or the next business day", which is then not among the words.
record Sentence(String text, List<Word> words, boolean rolls) {
  private static final Pattern WORD = Pattern.compile("\\d+[:.]\\d+|\\d+|,|[^\\s,\\d][^\\s,]*");
  private static final Pattern ROLL =
      Pattern.compile(
          ",?\\s+or\\s+the\\s+next\\s+(business|working)\\s+day\\s*$", Pattern.CASE_INSENSITIVE);

  record Word(String lower, int from) {}

  static Sentence of(String written) {
    var roll = ROLL.matcher(written);
    boolean rolls = roll.find();
    var text = rolls ? written.substring(0, roll.start()) : written;
    var words = new ArrayList<Word>();
    var found = WORD.matcher(text);
    while (found.find()) {
      words.add(new Word(found.group().toLowerCase(Locale.ROOT), found.start()));
    }
    return new Sentence(text, words, rolls);
  }

  int size() {
    return words.size();
  }

  /// In lower case; empty beyond the end.
  String word(int i) {
    return i < size() ? words.get(i).lower() : "";
  }

  String words(int from, int to) {
    var said = words.subList(Math.min(from, size()), Math.min(to, size()));
    return String.join(" ", said.stream().map(Word::lower).toList());
  }

  boolean says(int from, String words) {
    return words(from, from + words.split(" ").length).equals(words);
  }

  int position(int i) {
    return i < size() ? words.get(i).from() : text.stripTrailing().length();
  }

  /// As it was written.
  String from(int i) {
    return i < size() ? text.substring(position(i)) : "";
  }
}
