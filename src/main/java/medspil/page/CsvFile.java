package medspil.page;

import java.util.List;
import java.util.stream.Collectors;

/// A table for a spreadsheet, which must not take a word for a formula.
public final class CsvFile {
  private static final String FORMULAS = "=+-@\t\r";

  // A spreadsheet knows by it that the letters are ours.
  private final StringBuilder text = new StringBuilder("\ufeff");

  public void line(List<String> cells) {
    text.append(cells.stream().map(CsvFile::cell).collect(Collectors.joining(";"))).append("\r\n");
  }

  public String text() {
    return text.toString();
  }

  private static String cell(String words) {
    var harmless = !words.isEmpty() && FORMULAS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    return "\"" + harmless.replace("\"", "\"\"") + "\"";
  }
}
