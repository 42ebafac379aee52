/** One .form file, three uses: drawn as a page, checked on the server, published to scripts. */
@NamedInterface("form")
@NullMarked
package vn.dunghen.workflow.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
