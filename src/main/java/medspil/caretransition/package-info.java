/// From one setting to another: what those who let go pass on to those who receive, so that the
/// citizen need not carry it, and what is new for the citizen, in their own words too.
///
/// A discharge has its own room (`discharge`); here is any pair of units, with or without a stay.
///
/// | Here            | Danish       | Norwegian    | FHIR          |
/// |-----------------|--------------|--------------|---------------|
/// | care transition | overgang     | overgang     | CareTeam      |
/// | said back       | sagt tilbage | sagt tilbake | Communication |
/// | life story      | livshistorie | livshistorie | Communication |
@NullMarked
package medspil.caretransition;

import org.jspecify.annotations.NullMarked;
