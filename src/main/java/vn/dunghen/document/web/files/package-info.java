/** How a kept file is told and given to the outside, the same for every page and endpoint. */
@NamedInterface("files")
@NullMarked
package vn.dunghen.document.web.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
