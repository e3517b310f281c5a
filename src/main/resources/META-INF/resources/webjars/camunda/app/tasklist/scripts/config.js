// How Tasklist opens: our name, our language, our tab, tasks in the order of their deadlines.
import { language } from '../tiengiangs/language.js';
import { keepWords } from '../tiengiangs/words.js';
import '../tiengiangs/session.js';

await keepWords(new URL('../locales/', import.meta.url).pathname);

const address = new URL(location.href);

if (address.hash.startsWith('#/login')) {
  address.hash = '#/';
}

if (!address.hash.includes('sorting=')) {
  const sorting = encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));
  address.hash = (address.hash.startsWith('#/') ? address.hash : '#/') + (address.hash.includes('?') ? '&' : '?')
    + 'sorting=' + sorting;
  history.replaceState(history.state, '', address);
}

export default {
  app: { name: language === 'en' ? 'Work to do' : 'Việc cần làm', vendor: 'TienGiangS' },
  locales: { availableLocales: [language], fallbackLocale: language },
  dateFormat: {
    monthName: 'MMMM', day: 'DD', abbr: 'DD/MM/YYYY HH:mm', normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm', short: 'DD/MM/YYYY'
  },
  disableWelcomeMessage: true,
  customScripts: ['tiengiangs/case.js', 'tiengiangs/done.js', 'tiengiangs/drafts.js', 'tiengiangs/form-words.js'],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: language === 'en' ? 'claims the selected task' : 'nhận việc đang chọn'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: language === 'en' ? 'goes to the first filter' : 'đến bộ lọc đầu tiên'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: language === 'en' ? 'goes to the first task of the list' : 'đến việc đầu tiên trong danh sách'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: language === 'en' ? 'goes to the first field of the form' : 'đến ô đầu tiên của biểu mẫu'
    }
  }
};
