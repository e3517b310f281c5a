// Solves the puzzle of a form that came too often and sends it again; without script one sends it again later.
const { text, nonce, count, bits, go } = document.getElementById('puzzle').dataset;
const form = document.getElementById('send');
const working = document.querySelector('#puzzle .working');
const bar = working.querySelector('progress');
let sendNow = go === 'true';
let waiting = true;

form.addEventListener('input', () => { sendNow = false; });
form.addEventListener('submit', (event) => {
  if (waiting) {
    event.preventDefault();
    sendNow = true;
  }
});

const worker = new Worker('/js/puzzle-worker.js', { type: 'module' });
worker.onmessage = ({ data: numbers }) => {
  bar.value = numbers.length;
  if (numbers.length < Number(count)) {
    return;
  }
  waiting = false;
  document.getElementById('solution').value = `${text}:${numbers.join(',')}`;
  if (sendNow) {
    form.submit();
  } else {
    const said = working.querySelector('p');
    said.textContent = said.dataset.done;
  }
};
worker.onerror = () => {
  waiting = false;
  working.hidden = true;
};
worker.postMessage({ nonce, count: Number(count), bits: Number(bits) });
working.hidden = false;
