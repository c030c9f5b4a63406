/// What Medspil costs: events, worklists, rules, and what a kill loses.
///
/// Runs by `./medspil bench`, apart from the tests, against a PostgreSQL of its own that flushes to
/// disk. Results go to `bench/results`; `docs/performance.md` says what they mean.
@NullMarked
package medspil.bench;

import org.jspecify.annotations.NullMarked;
