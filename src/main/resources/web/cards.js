/* Cards of a form, each with radio buttons, become piles: to drag, or to move with buttons and arrow keys. The radio buttons stay what is sent. */
import { onEach } from "./parts.js";

const EDGE = 60;
const STEP = 14;

const radiosOf = (card) => [...card.querySelectorAll("input[type=radio]")];
const rankOf = (radio) => radio.value.slice(radio.value.lastIndexOf(":") + 1);
const pileOf = (card) => {
  const chosen = radiosOf(card).find((radio) => radio.checked);
  return chosen ? rankOf(chosen) : "";
};
const titleOf = (part) => part.querySelector("legend, h2").firstChild.textContent.trim();

class Board {
  constructor(form) {
    this.form = form;
    this.piles = [...form.querySelectorAll("[data-pile]")];
    this.cards = [...form.querySelectorAll("[data-card]")];
    this.said = form.querySelector("[data-said]");
    form.addEventListener("change", () => this.show());
    this.cards.forEach((card) => {
      card.addEventListener("click", (event) => this.click(card, event));
      card.addEventListener("keydown", (event) => this.press(card, event));
      card.addEventListener("pointerdown", (event) => this.drag(card, event));
    });
    this.show();
  }

  /* Puts every card on the pile of its radio button. */
  show() {
    this.cards.forEach((card) => {
      const place = this.pile(pileOf(card)).querySelector("[data-place]");
      if (card.parentElement !== place) {
        place.append(card);
      }
    });
    this.piles.forEach((pile) => {
      pile.querySelector("[data-count]").textContent = `(${pile.querySelectorAll("[data-card]").length})`;
    });
  }

  pile(rank) {
    return this.piles.find((pile) => pile.dataset.pile === rank);
  }

  put(card, rank) {
    if (rank === pileOf(card)) {
      return;
    }
    const radios = radiosOf(card);
    radios.forEach((radio) => (radio.checked = rankOf(radio) === rank));
    radios[0].dispatchEvent(new Event("change", { bubbles: true }));
    this.said.textContent = this.form.dataset.cards.replace("#card", titleOf(card)).replace("#pile", titleOf(this.pile(rank)));
  }

  /* One pile up or down; a card that lies nowhere yet starts in the middle. */
  move(card, step) {
    const now = pileOf(card);
    const rank = String(now === "" ? (step > 0 ? 2 : 1) : Number(now) + step);
    if (this.pile(rank)) {
      this.put(card, rank);
    }
  }

  /* With a keyboard the focus goes along with the card; with a finger the next card stays where it is. */
  follow(button, move) {
    move();
    button.focus();
  }

  click(card, event) {
    const button = event.target.closest("[data-move]");
    const move = () => this.move(card, Number(button.dataset.move));
    if (button && event.detail === 0) {
      this.follow(button, move);
    } else if (button) {
      move();
    }
  }

  press(card, event) {
    const step = { ArrowUp: 1, ArrowLeft: 1, ArrowDown: -1, ArrowRight: -1 }[event.key];
    const button = event.target.closest("[data-move]");
    if (step && button) {
      event.preventDefault();
      this.follow(button, () => this.move(card, step));
    }
  }

  /* A mouse takes a card anywhere; a finger takes it by its grip, so that it can still scroll. */
  drag(card, start) {
    const grip = start.pointerType === "mouse" ? "[data-card]" : "[data-grip]";
    if (start.button !== 0 || start.target.closest("button") || !start.target.closest(grip)) {
      return;
    }
    start.preventDefault();
    card.setPointerCapture(start.pointerId);
    card.classList.add("dragged");
    const from = { x: start.pageX, y: start.pageY };
    const move = (event) => {
      const top = event.clientY < EDGE ? -STEP : event.clientY > window.innerHeight - EDGE ? STEP : 0;
      window.scrollBy({ top, behavior: "instant" });
      card.style.translate = `${event.pageX - from.x}px ${event.pageY - from.y}px`;
      this.piles.forEach((pile) => pile.classList.toggle("over", pile === this.at(event)));
    };
    const drop = (event) => {
      card.removeEventListener("pointermove", move);
      card.classList.remove("dragged");
      card.style.translate = "";
      this.piles.forEach((pile) => pile.classList.remove("over"));
      const pile = event.type === "pointerup" ? this.at(event) : null;
      if (pile) {
        this.put(card, pile.dataset.pile);
      }
    };
    card.addEventListener("pointermove", move);
    card.addEventListener("pointerup", drop, { once: true });
    card.addEventListener("pointercancel", drop, { once: true });
  }

  at({ clientX, clientY }) {
    return this.piles.find((pile) => {
      const box = pile.getBoundingClientRect();
      return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
    });
  }
}

onEach("form[data-cards]", (form) => new Board(form));
