package medspil.agreement;

/// What a fault is about, as the texts name it: `agreement.thing.<thing>`.
public enum Thing {
  AGREEMENT,
  APPROVAL,
  ASSIGNMENT,
  CHECKLIST,
  CHOICE,
  CLAUSE,
  CONTACT,
  CONTENT,
  DUTY,
  ESCALATION,
  EXPECTATION,
  FLOW,
  GROUP,
  GUARD,
  INDICATOR,
  ITEM,
  LEGAL_BASIS,
  LINK,
  MEASURE,
  MEMBER,
  OBJECTIVE,
  OPEN_POINT,
  ORIGIN,
  PACKAGE,
  PARTIES,
  POINT,
  PRINCIPLE,
  RECURRENCE,
  RESPONSIBILITY,
  ROW,
  RUBRIC,
  RULE,
  SIGN,
  TERM,
  VISION,

  A_BETTER_WAY,
  A_CATEGORY,
  A_DATE,
  A_DEADLINE_POLICY,
  A_DECIMAL_NUMBER,
  A_GROUP_OF_ORGANISATIONS,
  A_KIND_OF_AGREEMENT,
  A_KIND_OF_STAY,
  A_LANGUAGE,
  A_NAME,
  A_NECESSITY,
  A_PARTY,
  A_PLACE,
  A_POINT,
  A_PRINCIPLE,
  A_PROGRESS,
  A_SIGN,
  A_START,
  A_TARGET,
  A_TEXT,
  A_TIER,
  A_TIME_LIMIT,
  A_WAY_TO_CHOOSE,
  A_WEB_ADDRESS,
  A_WEIGHT,
  A_WHOLE_NUMBER,
  AN_ACT,
  AN_AIM,
  AN_ANNEXS_RIGHT,
  AN_ASPECT,
  AN_EVENT,
  AN_ID,
  AN_ITEM,
  AN_ORIGIN,
  A_REQUIREMENT,
  NOTHING,
  NUMBERS,
  TEXTS,
  TRUE_OR_FALSE;

  /// One of several, as clause 2.1.
  public record Named(Thing thing, String name) {}

  Named named(String name) {
    return new Named(this, name);
  }

  Named alone() {
    return named("");
  }
}
