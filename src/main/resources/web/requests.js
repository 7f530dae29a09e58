/* How htmx asks and answers: nothing is kept in the browser, a refused form is shown again, a failure is said. */
const config = window.htmx.config;
config.historyCacheSize = 0;
config.includeIndicatorStyles = false;
config.allowEval = false;
config.disableInheritance = true;
config.responseHandling = [
  { code: "204", swap: false },
  { code: "[23]..", swap: true },
  { code: "400", swap: true },
  { code: "...", swap: false, error: true },
];

const body = document.body;

body.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.verb === "get") {
    const given = event.detail.formData;
    [...given.keys()].filter((name) => given.get(name) === "").forEach((name) => given.delete(name));
  }
});

const failed = () => {
  const alert = document.getElementById("failed");
  alert.textContent = alert.dataset.text;
  alert.hidden = false;
};
body.addEventListener("htmx:responseError", failed);
body.addEventListener("htmx:sendError", failed);
body.addEventListener("htmx:timeout", failed);
body.addEventListener("htmx:beforeRequest", () => {
  document.getElementById("failed").hidden = true;
});

/* A whole page that was swapped in starts at its heading. */
body.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target.id !== "content") {
    return;
  }
  const start = document.querySelector("#content [role=alert]:not([hidden]), #content h1");
  if (start) {
    start.tabIndex = -1;
    start.focus({ preventScroll: true });
  }
  window.scrollTo(0, 0);
});

/* The other language is another page: the answers go there by an ordinary request. */
body.addEventListener("click", (event) => {
  const button = event.target.closest("button.language");
  if (button) {
    event.preventDefault();
    button.form.action = button.formAction;
    button.form.submit();
  }
});
