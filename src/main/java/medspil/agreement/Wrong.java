package medspil.agreement;

import java.util.List;

/// All that can be wrong in an agreement file, each with the names of what it mentions.
///
/// The texts say it, `agreement.fault.<code>`, and most also what would be right, `….right`.
public enum Wrong {
  NOT_YAML("problem"),
  YAML_BRACKET,
  YAML_COLON,
  YAML_INDENT,
  YAML_TAB,
  TOO_DEEP,
  TOO_LONG("most", "is"),
  EMPTY,
  SECOND_AGREEMENT,
  ANCHOR,
  KEY_NO_WORD,
  KEY_TWICE("key"),
  TAG("tag"),

  NO_KEYS("what"),
  NO_KEY("what", "key"),
  NO_KEY_LIKE("what", "key", "example"),
  STRANGE_KEY("what", "key"),
  NO_LIST("key"),
  NEEDED("what"),
  NEEDED_NUMBER,
  NOT("text", "what"),
  NOT_LIKE("text", "what", "example"),
  NOT_A_DATE,
  TWICE("what", "name"),
  WORDS_BY_LANGUAGE("language"),
  NO_TRANSLATION("languages"),
  NO_LANGUAGE("language"),

  LIMIT("slip", "word", "example"),
  NO_EVENT("event"),
  NO_STAY("scope"),
  UNQUOTED,
  MANY_CONDITIONS("most"),
  NEVER_KNOWN("fact", "event"),
  PROOF_WITHOUT_EVENT,
  LONG_CONDITION("most", "is"),
  NO_FUNCTION("function"),
  NO_ARITHMETIC("sign"),
  NO_WORD("word"),
  NO_VALUE("fact", "value"),
  MISMATCH("operator", "left", "right"),
  MISMATCH_ONE("operator", "kind"),
  NOT_TRUE_OR_FALSE("kind"),
  UNREADABLE_CONDITION("problem"),

  ROW_AFTER_ALL("row"),
  NOT_ONE_RULE("there", "kinds"),
  TIME_AND_READINESS,
  CLAUSES_BY_NUMBER,
  TERMS_BY_NAME,
  CHANGES_BY_DATE,
  RULE_TWICE("rule"),
  TERM_WITHOUT_VALUE("term"),
  EVERY_NEEDS_LENGTH,
  CHECKLIST_FORM,
  ALWAYS_NECESSARY,
  MEMBER_LEAVES,

  VERSION_TWICE("version", "agreement", "file"),
  NO_AGREEMENT("agreement"),
  IN_CIRCLES("agreement"),
  NO_PARTY("party"),
  NO_POINT("law", "point"),
  NO_LAW("law"),
  NO_RUBRIC("rubric"),
  NO_AIM("aim"),
  NO_RULE("rule"),
  NO_SIGN("sign"),
  NO_CHECKLIST("checklist"),
  NO_TERM("term"),
  RESTS("term", "rule"),
  NEVER_APPLIES("rule", "event"),
  DUE_BEFORE("rule"),
  AIM_LATE("rule", "aim", "limit"),
  ROW_NEVER("row", "table"),

  ANNEX_ALONE,
  ANNEX_KEY("key"),
  PARENT_NO_PARTY("parent", "party"),
  PARENT_NO_TERM("parent", "term"),
  ANNEX_NO_HEADING("clause"),
  ANNEX_REWRITES("clause"),
  ANNEX_REPLACES("rule"),
  ANNEX_WEAKENS("rule", "why"),
  GIVES_AWAY("to", "from"),
  WAITS_FOR_OTHER,
  ASKS_FOR_OTHER,
  LIMIT_GONE,
  LENGTHENS("before", "after"),
  ANNEX_MAY_NOT_SET("parent", "term"),
  ANNEX_LEAVES_OPEN("term"),
  TERM_FIXED("term", "value", "parent"),
  TERM_LONGER("term", "value", "bound", "parent"),
  TERM_SHORTER("term", "value", "bound", "parent"),
  TERM_UNLIKE("term", "value", "bound", "parent"),

  DAYS_UNWRITTEN,
  MISNAMED("version", "agreement", "meant", "number"),
  DRAFT_IN_FORCE;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  Wrong(String... names) {
    this.names = List.of(names);
  }

  /// What its text mentions, in the order it is told.
  List<String> names() {
    return names;
  }
}
