package medspil.servicemodel;

/// A contact that a site holds with everybody who follows its model.
///
/// @param day how many days after the citizen came home
public record SiteContact(String name, int day) {}
