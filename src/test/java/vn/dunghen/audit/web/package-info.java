@NullMarked
package vn.dunghen.audit.web;

import org.jspecify.annotations.NullMarked;
