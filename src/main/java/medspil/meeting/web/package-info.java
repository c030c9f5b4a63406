/// The pages of status meetings.
@NullMarked
package medspil.meeting.web;

import org.jspecify.annotations.NullMarked;
