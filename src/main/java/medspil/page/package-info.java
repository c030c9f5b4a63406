/// What all pages share: the three languages, dates in words, and the frame around every page.
///
/// A page is made of a typed template (`src/main/jte`) inside the frame; `docs/pages.md` says how.
/// This room decides nothing about citizens and stores nothing.
///
/// | Here   | Danish    | Norwegian |
/// |--------|-----------|-----------|
/// | shell  | ramme     | ramme     |
/// | voice  | sprog     | språk     |
/// | flash  | kvittering| kvittering|
@NullMarked
package medspil.page;

import org.jspecify.annotations.NullMarked;
