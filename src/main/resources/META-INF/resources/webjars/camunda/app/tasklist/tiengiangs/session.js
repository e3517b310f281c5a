// Leads whoever is no longer signed in back to the door, and from there to the same place. Tasklist, Cockpit and Admin
// would show a form of their own, whose call is refused: there is one sign-in for the whole house.
import { hear } from './answers.js';

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

hear(({ address, status, place }) => {
  if (status === 401 && !place.includes('#/login')) {
    // What is typed is kept as Tasklist's own button "Lưu" keeps it.
    const save = document.querySelector('.form-actions button[ng-click^="save"]:not([disabled])');
    if (save) save.click();
    history.replaceState(history.state, '', place);
    location.reload();
  } else if (status === 204 && /\/auth\/user\/[^/]+\/logout$/.test(address)) {
    location.assign(`${root}/login?logout`);
  }
});
