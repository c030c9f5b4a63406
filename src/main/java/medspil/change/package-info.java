/// Change notices: the provider tells the authority that something changed, and the authority
/// answers what it leads to.
///
/// A notice ends no contract and changes no goal: it says what happened and what follows, and the
/// answer names what is done about it. When it has to be answered is for agreements to say.
///
/// | Here          | Danish             | Norwegian            | FHIR          |
/// |---------------|--------------------|----------------------|---------------|
/// | change notice | besked om ændring  | melding om endring   | Communication |
/// | answer        | svar               | svar                 | Communication |
@NullMarked
package medspil.change;

import org.jspecify.annotations.NullMarked;
