/** What an administrative paper says, as Decree 30/2020/NĐ-CP orders its parts; how it looks is the press's business. */
@NamedInterface("decree30")
@NullMarked
package vn.dunghen.document.decree30;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
