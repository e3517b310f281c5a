// A form that is left for another tab or task is kept as Tasklist's own button "Lưu" keeps it: nothing typed is lost.
document.addEventListener('click', (event) => {
  if (event.target.closest('.tabbed-content .nav-tabs a, .tasks-list li.task')) {
    const save = document.querySelector('.form-actions button[ng-click^="save"]:not([disabled])');
    if (save) save.click();
  }
}, true);

// An old refusal goes when the officer tries again.
document.addEventListener('click', (event) => {
  if (event.target.closest('.form-actions .btn-primary')) {
    document.querySelectorAll('.notifications .alert-danger .close').forEach((close) => close.click());
  }
}, true);
