package medspil.caretransition;

/// What is new for a citizen in a new place, as document 3 lists it: rules, roles, the system, and
/// those one is there with.
public enum NewThing {
  RULES,
  ROLES,
  SYSTEM,
  PEOPLE
}
