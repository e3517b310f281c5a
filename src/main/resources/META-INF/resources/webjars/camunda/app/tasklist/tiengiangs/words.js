// The web applications draw some labels before their words have come, and never again. This puts the words where they
// keep those of the last visit, so that the first one has them too.
import { language } from './language.js';

export async function keepWords(folder) {
  const key = `${folder}_locales_data_${language}_${window.bust}`;
  const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');

  if (key in kept) {
    return;
  }
  const words = await fetch(`${folder}${language}.json`);

  if (words.ok) {
    localStorage.setItem('camunda-web', JSON.stringify({ ...kept, [key]: JSON.stringify(await words.json()) }));
  }
}
