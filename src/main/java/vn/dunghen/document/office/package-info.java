/** Files of office programs as any module reads and writes them. */
@NamedInterface("office")
@NullMarked
package vn.dunghen.document.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
