package vn.dunghen.browser;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All stories in a browser, one after another in one Java machine: their department is played and opened once. */
@Suite
@SelectPackages("vn.dunghen.browser")
@IncludeClassNamePatterns(".*InBrowserTest")
@ExcludeTags({"deep", "bench"})
@ConfigurationParameter(
        key = ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME,
        value = "org.junit.jupiter.api.ClassOrderer$ClassName")
class BrowserStoriesTest {

    @AfterSuite
    static void close() {
        Stage.close();
    }
}
