// Says that a task is done; Tasklist only takes it away.
import { hear } from './answers.js';
import { language } from './language.js';

const DONE = {
  vi: (task) => `Đã hoàn thành: ${task}`,
  en: (task) => `Done: ${task}`
}[language];

const SHOWN_FOR = 8000;

const line = document.createElement('p');
line.className = 'tg-done';
line.setAttribute('role', 'status');
document.body.append(line);
let hiding;

hear(({ address, status }) => {
  const title = document.querySelector('.task-card h2.task');
  if (title && status >= 200 && status < 300 && /\/task\/[^/]+\/(submit-form|complete)$/.test(address)) {
    clearTimeout(hiding);
    line.textContent = DONE(title.textContent.trim());
    hiding = setTimeout(() => { line.textContent = ''; }, SHOWN_FOR);
  }
});
