package medspil.journal.store;

import java.util.regex.Pattern;

/// Where the tables of a journal lie: the pathways have theirs, and streams of another kind have
/// tables of the same form in a schema of their own.
public record JournalSchema(String name) {
  private static final Pattern FORM = Pattern.compile("[a-z_]+");
  private static final Pattern TABLE =
      Pattern.compile("\\bjournal\\.(?=(event|command|data_key|snapshot|subscriber)\\b)");

  public static final JournalSchema PATHWAYS = new JournalSchema("journal");

  public JournalSchema {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("a schema is named in snake_case, was " + name);
    }
  }

  /// The same statement over the tables of this schema.
  String in(String sql) {
    return TABLE.matcher(sql).replaceAll(name + ".");
  }
}
