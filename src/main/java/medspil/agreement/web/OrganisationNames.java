package medspil.agreement.web;

/// What organisations are called.
interface OrganisationNames {
  /// The name by the id that agreements know it by.
  String of(String id);
}
