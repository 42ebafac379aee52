/** Migrations that must ask which database they run on. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
