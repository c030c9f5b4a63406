/// The life of an agreement: drafted, heard, approved, published, revised, ended.
///
/// An agreement's life is a stream of its own in a journal of its own. What is published becomes a
/// version in the library of `medspil.agreement`, which alone says what follows from it. Nothing
/// here concerns a citizen, and nothing here reads or evaluates a rule.
///
/// | Here        | Danish                    | Norwegian                 |
/// |-------------|---------------------------|---------------------------|
/// | life        | aftalens liv              | avtalens liv              |
/// | draft       | udkast                    | utkast                    |
/// | frame       | ramme                     | ramme                     |
/// | keeper      | den, der fører udkastet   | den som fører utkastet    |
/// | hearing     | høring                    | høring                    |
/// | involvement | inddragelse               | involvering               |
/// | approval    | godkendelse               | vedtakelse                |
/// | submission  | indsendelse               | innsending                |
/// | notice      | opsigelse                 | oppsigelse                |
/// | host        | den, der holder mødet     | den som holder møtet      |
/// | guest       | tilmeldt                  | påmeldt                   |
@NullMarked
package medspil.negotiation;

import org.jspecify.annotations.NullMarked;
