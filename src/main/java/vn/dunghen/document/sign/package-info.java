/** Ký số: keys, visible marks and PAdES signatures; checking what was signed. Knows PDF files, no papers and no books. */
@NullMarked
package vn.dunghen.document.sign;

import org.jspecify.annotations.NullMarked;
