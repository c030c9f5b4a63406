/// A draft of an agreement tried on what really happened in a period, before anybody signs it.
///
/// The journals of a period are replayed by the draft and by the version that holds today, and what
/// would have followed is counted. Nothing here shows a citizen: only numbers leave, and a number
/// with too few citizens behind it does not. Nothing is stored but what was counted.
///
/// | Here       | Danish            | Norwegian         |
/// |------------|-------------------|-------------------|
/// | draft      | udkast            | utkast            |
/// | run        | afprøvning        | utprøving         |
/// | late       | for sent          | for sent          |
/// | unknown    | ved vi ikke       | vet vi ikke       |
@NullMarked
package medspil.simulation;

import org.jspecify.annotations.NullMarked;
