/* A file that is too large is said before it is sent. */
import { onEach } from "./parts.js";

onEach("input[type=file][data-most]", (input) => {
  const wrong = document.getElementById(input.getAttribute("aria-describedby"));
  input.addEventListener("change", () => {
    const isTooLarge = [...input.files].some((file) => file.size > Number(input.dataset.most));
    wrong.textContent = isTooLarge ? wrong.dataset.text : "";
    if (isTooLarge) {
      input.value = "";
    }
  });
});
