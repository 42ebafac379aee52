package vn.dunghen.directory.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Access;

/** Quản trị: what there is to look after; its rows are the entries of the menu under this address. */
@Controller
class AdministrationPage {

    private final Policy policy;

    AdministrationPage(Policy policy) {
        this.policy = policy;
    }

    @GetMapping("/quan-tri")
    @Access(may = "ladder.view")
    String show() {
        policy.require("ladder.view", Policy.Resource.of("ladder"));
        return "directory/quan-tri";
    }
}
