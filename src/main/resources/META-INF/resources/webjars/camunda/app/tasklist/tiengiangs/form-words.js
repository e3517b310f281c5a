// The forms' own words, which have no translation of their own.
import { language } from './language.js';

const WORDS = [
  [/^Field is required\.$/, () => 'Hãy điền mục này.'],
  [/^Field must have maximum length of (\d+)\.$/, (most) => `Nhiều nhất ${most} ký tự.`],
  [/^Field must have minimum value of (\d+)\.$/, (least) => `Ít nhất ${least}.`],
  [/^Field must have maximum value of (\d+)\.$/, (most) => `Nhiều nhất ${most}.`],
  [/^Value is not a number\.$/, () => 'Hãy nhập một số.'],
  [/^Select$/, () => 'Chọn…'],
  [/^Search$/, () => 'Tìm…'],
  [/^No results$/, () => 'Không có mục nào khớp.']
];

function inVietnamese(words) {
  for (const [english, vietnamese] of WORDS) {
    const found = english.exec(words.trim());
    if (found) return vietnamese(...found.slice(1));
  }
  return null;
}

function translate(node) {
  const words = inVietnamese(node.data);
  if (words) node.data = words;
}

function translateHint(input) {
  const words = inVietnamese(input.placeholder);
  if (words) input.placeholder = words;
}

function walk(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    if (root.parentElement && root.parentElement.closest('.fjs-container')) translate(root);
  } else if (root.nodeType === Node.ELEMENT_NODE && (root.closest('.fjs-container') || root.querySelector('.fjs-container'))) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) walk(texts.currentNode);
    root.querySelectorAll('.fjs-container input[placeholder], .fjs-taglist-input').forEach(translateHint);
  }
}

if (language === 'vi') {
  new MutationObserver((changes) => changes.forEach((change) => {
    if (change.type === 'characterData') walk(change.target);
    change.addedNodes.forEach(walk);
  })).observe(document.body, { childList: true, characterData: true, subtree: true });
}
