/// The databases: pools for the writer and the reader, the three roles, and the embedded server of
/// the demo.
///
/// Nothing here knows a table of a room. The embedded server is for the demo and the tests only.
@NullMarked
package medspil.app.store;

import org.jspecify.annotations.NullMarked;
