/// *Mit arbejde*, and one task with why it is there and what can be done with it.
@NullMarked
package medspil.task.web;

import org.jspecify.annotations.NullMarked;
