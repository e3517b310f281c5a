// Vietnamese, whatever language the browser speaks; English for whoever came from our pages in English.
const KEPT = 'tiengiangs.language';
const asked = new URLSearchParams(location.search).get('lang');

if (asked === 'vi' || asked === 'en') {
  localStorage.setItem(KEPT, asked);
}

export const language = localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi';
