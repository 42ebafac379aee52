/* Additions only: every page works without this file. Keys stay silent while a field has the focus. */
(function () {
  "use strict";
  var going = false;
  var places = { v: "/viec-cua-toi", h: "/ho-so", k: "/ke-hoach", b: "/bao-cao" };

  function typing(element) {
    return element && (element.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName));
  }

  function rows() {
    return Array.prototype.slice.call(document.querySelectorAll("main .table__main, main .morning__t--work a"));
  }

  function step(by) {
    var all = rows();
    if (!all.length) { return; }
    var row = document.activeElement && document.activeElement.closest("tr");
    var at = all.indexOf(row ? row.querySelector(".table__main, .morning__t--work a") : document.activeElement);
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))].focus();
  }

  /* A diagram with the focus keeps its arrows for scrolling. */
  function scrolls(element) {
    return element.closest && element.closest(".diagram") && element.closest(".diagram").scrollWidth > element.closest(".diagram").clientWidth;
  }

  /* A decision: chosen by key, given only by the button or the reason that then has the focus. */
  function outcome(back) {
    return Array.prototype.filter.call(document.querySelectorAll("main form [type=radio][name=outcome]"), function (one) {
      return back ? one.value === "RETURN" : /^(SIGN|AGREE|APPROVE|ISSUE|ACCEPT|GRANT)$/.test(one.value);
    })[0];
  }

  function decide(back) {
    var one = outcome(back);
    if (!one || (!back && !outcome(true))) { return; }
    one.checked = true;
    one.dispatchEvent(new Event("change", { bubbles: true }));
    var then = back ? one.form.querySelector("[name=reason]") : one.form.querySelector(".acts .button--go");
    (then || one).focus();
  }

  /* The list of keys comes over the page, so that nothing typed is lost. */
  function help() {
    window.fetch("/phim-tat").then(function (answer) { return answer.text(); }).then(function (page) {
      var read = new DOMParser().parseFromString(page, "text/html");
      var sheet = document.createElement("dialog");
      var close = document.createElement("button");
      sheet.className = "keys";
      sheet.setAttribute("aria-label", read.querySelector("h1").textContent);
      var keys = document.adoptNode(read.querySelector("main table"));
      sheet.appendChild(keys);
      close.className = "button";
      close.textContent = keys.dataset.close;
      sheet.appendChild(close);
      document.body.appendChild(sheet);
      close.addEventListener("click", function () { sheet.close(); });
      sheet.addEventListener("close", function () { sheet.remove(); });
      sheet.showModal();
    }).catch(function () { window.location.assign("/phim-tat"); });
  }

  document.addEventListener("keydown", function (event) {
    if (document.body.dataset.keys === "off" || event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (typing(event.target) && !/^(checkbox|radio)$/.test(event.target.type)) { return; }
    if (document.querySelector("dialog[open]")) { return; }
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
    } else if (event.key === "?") {
      help();
    } else if (event.key === "d" || event.key === "t") {
      if (outcome(event.key === "t")) { event.preventDefault(); decide(event.key === "t"); }
    } else if (event.key === "j") {
      step(1);
    } else if (event.key === "k") {
      step(-1);
    } else if (event.key === "x") {
      var row = document.activeElement && document.activeElement.closest("tr");
      var tick = row && row.querySelector(".tick input");
      if (tick) { tick.click(); }
    } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      var turn = document.querySelector("[data-replay] a[rel=" + (event.key === "ArrowLeft" ? "prev" : "next") + "]");
      if (turn && !scrolls(event.target)) { event.preventDefault(); turn.click(); }
    } else if (event.key === "n") {
      var next = document.querySelector("main a[rel=next].button") || document.querySelector(".note--ok[role=status] a");
      if (next) { next.click(); }
    }
  });

  /* A browser names this button in its own language; the office's words stand in front of it, the field stays what it is. */
  Array.prototype.forEach.call(document.querySelectorAll("input[type=file]"), function (input) {
    var words = document.body.dataset;
    var box = document.createElement("span");
    var button = document.createElement("span");
    var chosen = document.createElement("span");
    function show() {
      var files = input.files;
      chosen.textContent = !files.length ? words.fileNone : files.length === 1 ? files[0].name : words.fileMany.replace("#", files.length);
    }
    box.className = "picker";
    button.className = "button";
    button.textContent = words.fileChoose;
    chosen.className = "picker__name";
    input.parentNode.insertBefore(box, input);
    input.classList.add("vh");
    [input, button, chosen].forEach(function (part) { box.appendChild(part); });
    [button, chosen].forEach(function (part) {
      part.setAttribute("aria-hidden", "true");
      part.addEventListener("click", function () { input.click(); });
    });
    input.addEventListener("change", show);
    window.addEventListener("pageshow", show);
    show();
  });

  /* What a browser says of a field left empty is in its language too. */
  document.addEventListener("invalid", function (event) {
    var field = event.target;
    field.setCustomValidity(field.validity.valueMissing ? document.body.dataset.missing : "");
    field.addEventListener("input", function () { field.setCustomValidity(""); }, { once: true });
  }, true);

  /* The bar for picked rows shows only while there are any, and says how many. */
  Array.prototype.forEach.call(document.querySelectorAll("form[data-bulk]"), function (form) {
    var bar = form.querySelector("[data-bulk-bar]");
    var words = form.querySelector("[data-bulk-count]");
    function show() {
      var picked = form.querySelectorAll(".tick input:checked").length;
      bar.hidden = !picked;
      words.textContent = words.dataset.say.replace("#", picked);
      Array.prototype.forEach.call(form.querySelectorAll(".tick input"), function (tick) {
        tick.closest("tr").classList.toggle("is-picked", tick.checked);
      });
    }
    form.addEventListener("change", show);
    window.addEventListener("pageshow", show);
    show();
  });

  /* A field that another choice does not ask for is out of the way; where something is wrong with it, it stays. */
  var asked = document.querySelectorAll("[data-shown-by]");
  function showAsked() {
    Array.prototype.forEach.call(asked, function (part) {
      var form = part.closest("form");
      var by = form.querySelector("select[name='" + part.dataset.shownBy + "']") || form.querySelector("[name='" + part.dataset.shownBy + "']:checked");
      var shown = part.dataset.shownFor.split(" ").indexOf(by && by.value ? by.value : "-") >= 0;
      part.hidden = !shown && !part.querySelector(".error");
      Array.prototype.forEach.call(part.querySelectorAll(".hint[id$='-c']"), function (words) { words.hidden = shown; });
    });
  }
  if (asked.length) {
    document.addEventListener("change", showAsked);
    window.addEventListener("pageshow", showAsked);
    showAsked();
  }

  /* Says when the list has changed since; loads nothing by itself, and rests while nobody is there. */
  var news = document.querySelector("[data-news]");
  if (news && window.fetch) {
    var touched = Date.now();
    ["keydown", "pointerdown", "scroll"].forEach(function (kind) {
      window.addEventListener(kind, function () { touched = Date.now(); }, { passive: true });
    });
    var asking = window.setInterval(function () {
      if (document.hidden || Date.now() - touched > 20 * 60 * 1000) { return; }
      window.fetch(news.dataset.href, { headers: { Accept: "application/json" }, redirect: "error" })
        .then(function (answer) { return answer.ok ? answer.json() : null; })
        .then(function (answer) {
          if (answer && answer.version !== news.dataset.stamp) { news.hidden = false; window.clearInterval(asking); }
        })
        .catch(function () { /* the next half minute asks again */ });
    }, 30 * 1000);
  }

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
