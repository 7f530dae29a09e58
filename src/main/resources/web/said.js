/* What a page has to say after something was done. Its sentences stand in the part with the id said. */
const part = document.getElementById("said");

/* Says one of the sentences, with what stands in the place of #. */
export const say = (name, number = "") => {
  [...part.children].forEach((line) => {
    line.hidden = line.dataset.said !== name;
    line.dataset.text ??= line.textContent;
    line.textContent = line.dataset.text.replace("#", number);
  });
  part.hidden = false;
  part.focus();
};

export const hush = () => (part.hidden = true);

const reasonOf = (error) => (part.querySelector(`[data-said="${error.reason}"]`) ? error.reason : "failed");

/* Does some work when a form is sent, instead of sending it. A refusal is said. What is typed into such a form has no name, so that it could
   not be sent. */
export const onSubmit = (id, work) => {
  const form = document.getElementById(id);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const buttons = [...form.querySelectorAll("button")];
    buttons.forEach((button) => (button.disabled = true));
    try {
      await work(form.elements, event.submitter);
    } catch (error) {
      say(reasonOf(error));
    } finally {
      buttons.forEach((button) => (button.disabled = false));
    }
  });
};
