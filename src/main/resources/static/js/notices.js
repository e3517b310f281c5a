// Shows of the categories' notices only that of the one chosen; without script all fold out at a press.
const field = document.getElementById('field');
const notices = document.getElementById('notices');
if (field && notices) {
  const show = () => {
    const category = field.value.split('/')[0];
    let any = false;
    for (const notice of notices.querySelectorAll('li')) {
      notice.hidden = notice.dataset.category !== category;
      any = any || !notice.hidden;
    }
    notices.hidden = !any;
    notices.open = true;
  };
  field.addEventListener('change', show);
  show();
}
