/* Shows how work at the curator's desk goes on, as the service tells it. */
document.querySelectorAll("[data-events]").forEach((part) => {
  const events = new EventSource(part.dataset.events);
  events.addEventListener("stand", (event) => {
    part.innerHTML = event.data;
  });
  events.addEventListener("end", () => {
    events.close();
    location.replace(location.pathname);
  });
});
