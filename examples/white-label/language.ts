/** Texts of the page by their `data-text` name. */
type Texts = Readonly<Record<string, string>>;

/** Languages loaded on demand; English is in the HTML. */
const others = {
  de: async () => (await import('./languages/de.ts')).german,
  es: async () => (await import('./languages/es.ts')).spanish,
  fr: async () => (await import('./languages/fr.ts')).french,
  ar: async () => (await import('./languages/ar.ts')).arabic,
} satisfies Record<string, () => Promise<Texts>>;

type Language = 'en' | keyof typeof others;

const isKnown = (name: string): name is Language => name === 'en' || Object.hasOwn(others, name);

/** Applies the language of `?lang=`, else the visitor's, and follows the language menu. */
export function followLanguage(): void {
  const choice = document.querySelector<HTMLSelectElement>('#language');
  const english = readTexts();

  async function speak(language: Language): Promise<void> {
    const texts = language === 'en' ? english : await others[language]();
    // The visitor may have chosen another language meanwhile.
    if (choice && choice.value !== language) return;
    const { documentElement: page } = document;
    // Sets the language of the form too.
    page.lang = language;
    page.dir = language === 'ar' ? 'rtl' : 'ltr';
    for (const element of textElements()) element.textContent = texts[element.dataset.text ?? ''] ?? '';
  }

  function choose(language: Language): void {
    if (choice) choice.value = language;
    void speak(language);
  }

  choice?.addEventListener('change', () => {
    if (!isKnown(choice.value)) return;
    const address = new URL(location.href);
    address.searchParams.set('lang', choice.value);
    history.replaceState(history.state, '', address);
    choose(choice.value);
  });
  choose(wantedLanguage());
}

function wantedLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  const wanted = [asked, ...navigator.languages].map((tag) => tag.split('-', 1).join('').toLowerCase());
  return wanted.find(isKnown) ?? 'en';
}

const textElements = () => document.querySelectorAll<HTMLElement>('[data-text]');

function readTexts(): Texts {
  return Object.fromEntries(
    Array.from(textElements(), (element) => [element.dataset.text ?? '', element.textContent.trim()]),
  );
}
