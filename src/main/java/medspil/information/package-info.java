/// What authority and provider give each other about a citizen, item by item.
///
/// The agreement lists what may be needed, by direction. Whether an item is needed for this citizen
/// the giver says each time, with why and on which legal basis; only what they tick is given, and
/// what was given cannot be taken back. The other side asks for what it lacks and says why. When
/// something is to be given is for agreements to say.
///
/// | Here      | Danish                  | Norwegian              | FHIR          |
/// |-----------|-------------------------|------------------------|---------------|
/// | exchange  | udveksling              | utveksling             | Communication |
/// | item      | oplysning               | opplysning             | –             |
/// | considered| taget stilling til      | tatt stilling til      | –             |
/// | given     | givet                   | gitt                   | Provenance    |
@NullMarked
package medspil.information;

import org.jspecify.annotations.NullMarked;
