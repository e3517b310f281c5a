// How Cockpit opens: our name, our way of writing times, our sign-in.
import '../../tasklist/tiengiangs/session.js';

export default {
  app: { name: 'Cockpit', vendor: 'TienGiangS' },
  dateFormat: {
    monthName: 'MMMM', day: 'DD', abbr: 'DD/MM/YYYY HH:mm', normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm', short: 'DD/MM/YYYY'
  },
  disableWelcomeMessage: true
};
