// Shows of the categories' notices only that of the one chosen; without script all stand there.
const field = document.getElementById('field');
const notices = document.getElementById('notices');
if (field && notices) {
  const show = () => {
    const category = field.value.split('/')[0];
    for (const notice of notices.children) {
      notice.hidden = notice.dataset.category !== category;
    }
  };
  field.addEventListener('change', show);
  show();
}
