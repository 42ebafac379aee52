/** Random lawful lives of dossiers, lived through the interface for scripts with the clock moved. */
@org.jspecify.annotations.NullMarked
package vn.dunghen.lives;
