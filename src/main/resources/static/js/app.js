/* Additions only: every page works without this file. Keys stay silent while a field has the focus. */
(function () {
  "use strict";
  var going = false;
  var places = { v: "/viec-cua-toi", h: "/ho-so" };

  function typing(element) {
    return element && (element.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName));
  }

  function rows() {
    return Array.prototype.slice.call(document.querySelectorAll("main .table__main"));
  }

  function step(by) {
    var all = rows();
    if (!all.length) { return; }
    var at = all.indexOf(document.activeElement);
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))].focus();
  }

  /* A diagram with the focus keeps its arrows for scrolling. */
  function scrolls(element) {
    return element.closest && element.closest(".diagram") && element.closest(".diagram").scrollWidth > element.closest(".diagram").clientWidth;
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
    if (going) {
      going = false;
      if (places[event.key]) { event.preventDefault(); window.location.assign(places[event.key]); }
      return;
    }
    if (event.key === "/") {
      var box = document.getElementById("tim");
      if (box && box.offsetParent) { event.preventDefault(); box.focus(); }
    } else if (event.key === "g") {
      going = true;
    } else if (event.key === "j") {
      step(1);
    } else if (event.key === "k") {
      step(-1);
    } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      var turn = document.querySelector("[data-replay] a[rel=" + (event.key === "ArrowLeft" ? "prev" : "next") + "]");
      if (turn && !scrolls(event.target)) { event.preventDefault(); turn.click(); }
    } else if (event.key === "n") {
      var next = document.querySelector("[role=status] a");
      if (next) { next.click(); }
    }
  });

  /* A wide diagram opens where the work stands. */
  Array.prototype.forEach.call(document.querySelectorAll(".diagram[role=region]"), function (frame) {
    var here = Array.prototype.filter.call(frame.querySelectorAll(".diagram__node--current"), function (node) {
      return !node.querySelector(".diagram__group");
    });
    if (!here.length) { return; }
    var own = here.filter(function (node) { return !/^callActivity/.test(node.getAttribute("data-node")); });
    var node = (own[0] || here[0]).getBoundingClientRect();
    var box = frame.getBoundingClientRect();
    frame.scrollLeft += node.left + node.width / 2 - box.left - box.width / 2;
    frame.scrollTop += node.top + node.height / 2 - box.top - box.height / 2;
  });

  /* Letting go of the slider shows the entry. */
  var slider = document.querySelector("[data-replay] input[type=range]");
  if (slider) { slider.addEventListener("change", function () { slider.form.submit(); }); }

  /* A second press on a submit button while the first one is under way sends nothing. */
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "post") { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    window.addEventListener("pageshow", function () { delete form.dataset.sent; });
  });
}());
