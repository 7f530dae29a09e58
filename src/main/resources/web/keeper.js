/* A service worker that holds the key of the dossiers while one page gives way to the next, in memory and for seconds. It answers no request
   of any page. */
const MOMENT = 20_000;
const channel = new BroadcastChannel("koerswijzer.key");

let key = null;
let turn = 0;

self.addEventListener("message", (event) => {
  key = event.data;
  const mine = ++turn;
  const drop = () => {
    if (turn === mine) {
      key = null;
    }
  };
  event.waitUntil(new Promise((done) => setTimeout(done, MOMENT)).then(drop));
});

channel.addEventListener("message", ({ data }) => {
  if (data.ask && key) {
    channel.postMessage({ key });
  }
  if (data.lock) {
    key = null;
  }
});
