/** Nộp lưu: finished dossiers as packages that prove themselves, handed over to the archive under a record. */
@NullMarked
package vn.dunghen.dossier.usecase.archive;

import org.jspecify.annotations.NullMarked;
