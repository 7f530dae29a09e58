/* Runs a function on every part of the page that matches, now and whenever htmx swaps in more. */
export const onEach = (selector, use) => {
  window.htmx.onLoad((part) => {
    if (part.matches?.(selector)) {
      use(part);
    }
    part.querySelectorAll(selector).forEach(use);
  });
};
