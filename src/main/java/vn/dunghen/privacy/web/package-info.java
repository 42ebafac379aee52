/** The pages and the interface for requests about personal data. */
@NullMarked
package vn.dunghen.privacy.web;

import org.jspecify.annotations.NullMarked;
