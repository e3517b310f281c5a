// The tab "Hồ sơ" of a task: a piece of a page from the server, which knows what this officer may see.
import { language } from './language.js';

const WORDS = {
  vi: {
    label: 'Hồ sơ', loading: 'Đang mở hồ sơ…', close: 'Đóng',
    failed: 'Chưa mở được hồ sơ. Kiểm tra kết nối mạng rồi thử lại.',
    signedOut: 'Phiên làm việc đã hết. Hãy tải lại trang và đăng nhập.',
    sending: (count) => `Đang gửi ${count} ảnh…`
  },
  en: {
    label: 'Case file', loading: 'Opening the case file…', close: 'Close',
    failed: 'The case file could not be opened. Check the connection and try again.',
    signedOut: 'Your session has ended. Reload the page and sign in.',
    sending: (count) => `Sending, photos: ${count}`
  }
}[language];

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

/** Puts the answer of the server in place; an answer for a task that is no longer shown is dropped. */
async function show(node, address, options) {
  const turn = (node.turn = (node.turn || 0) + 1);
  node.setAttribute('aria-busy', 'true');
  let text;
  try {
    const answer = await fetch(address, { credentials: 'same-origin', ...options });
    text = answer.redirected ? null : await answer.text();
    if (turn !== node.turn) return;
    if (text && text.includes('class="ho-so"')) {
      node.innerHTML = text;
    } else {
      say(node, text === null ? WORDS.signedOut : WORDS.failed);
    }
  } catch (failure) {
    if (turn === node.turn) say(node, WORDS.failed);
  } finally {
    if (turn === node.turn) node.removeAttribute('aria-busy');
  }
}

function say(node, words) {
  const line = document.createElement('p');
  line.className = 'ho-so-error';
  line.setAttribute('role', 'alert');
  line.textContent = words;
  const old = node.querySelector(':scope > .ho-so-error');
  if (old) old.remove();
  node.prepend(line);
}

function send(node, form) {
  return show(node, form.action, { method: 'POST', body: new FormData(form) });
}

/** Shows what was chosen while it is on its way; the server's answer replaces it. */
function preview(form, files) {
  const list = document.createElement('ul');
  list.className = 'ho-so-photos ho-so-chosen';
  list.setAttribute('role', 'status');
  list.setAttribute('aria-label', WORDS.sending(files.length));
  for (const file of files) {
    const shot = document.createElement('li');
    const image = document.createElement('img');
    const name = document.createElement('span');
    const reader = new FileReader();
    image.alt = '';
    name.textContent = file.name;
    reader.addEventListener('load', () => { image.src = reader.result; });
    reader.readAsDataURL(file);
    shot.append(image, name);
    list.append(shot);
  }
  form.before(list);
}

function enlarge(link) {
  const dialog = document.createElement('dialog');
  const image = document.createElement('img');
  const close = document.createElement('button');
  const alt = link.querySelector('img').alt;
  dialog.className = 'ho-so-large';
  dialog.setAttribute('aria-label', alt);
  image.src = link.href;
  image.alt = alt;
  close.type = 'button';
  close.textContent = WORDS.close;
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(image, close);
  document.body.append(dialog);
  dialog.showModal();
}

function listen(node) {
  node.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-large]');
    if (link && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      enlarge(link);
    }
  });
  node.addEventListener('submit', (event) => {
    if (event.target.matches('form[data-panel]')) {
      event.preventDefault();
      send(node, event.target);
    }
  });
  node.addEventListener('change', (event) => {
    const form = event.target.closest('form[data-at-once]');
    if (form && event.target.files.length > 0) {
      preview(form, event.target.files);
      send(node, form);
    }
  });
}

export default {
  id: 'tiengiangs-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 1100,
  properties: { label: WORDS.label },
  render(node, { taskId }) {
    const place = document.createElement('div');
    place.className = 'ho-so-place';
    place.textContent = WORDS.loading;
    node.replaceChildren(place);
    listen(place);
    show(place, `${root}/officer/viec/${encodeURIComponent(taskId)}?lang=${language}`);
  }
};
