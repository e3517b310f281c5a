// The officers' profile page, in the language in which Tasklist opens.
import { language } from '../../tasklist/tiengiangs/language.js';
import { keepWords } from '../../tasklist/tiengiangs/words.js';
import '../../tasklist/tiengiangs/session.js';

await keepWords(new URL('../locales/', import.meta.url).pathname);

export default {
  app: { name: language === 'en' ? 'Account' : 'Tài khoản', vendor: 'TienGiangS' },
  locales: { availableLocales: [language], fallbackLocale: language },
  dateFormat: {
    monthName: 'MMMM', day: 'DD', abbr: 'DD/MM/YYYY HH:mm', normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm', short: 'DD/MM/YYYY'
  },
  disableWelcomeMessage: true
};
