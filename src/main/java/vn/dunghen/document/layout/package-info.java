/** How papers look: the figures of Decree 30/2020/NĐ-CP as data, and the words every rendering of a paper shares. */
@NullMarked
package vn.dunghen.document.layout;

import org.jspecify.annotations.NullMarked;
