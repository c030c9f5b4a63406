package medspil.negotiation.web;

import java.util.Map;
import medspil.journal.Refusal;

/// A press that was not carried out: what was filled in, what is wrong, and with which field.
///
/// @param act empty when nothing was tried
/// @param field empty when it is about all of it
record Tried(String act, Map<String, String> filled, String field, String wrong) {
  static final Tried NOTHING = new Tried("", Map.of(), "", "");

  static Tried refused(String act, Map<String, String> filled, Refusal refusal) {
    return new Tried(act, filled, "", Wordings.refusal(refusal));
  }

  boolean is(String one) {
    return act.equals(one);
  }

  String held(String one, String name, String otherwise) {
    return is(one) ? filled.getOrDefault(name, "") : otherwise;
  }
}
