/** A name or address entered by a user, which may differ in direction from the text around it. */
interface Name {
  readonly name: string;
}

/** A line of text that may contain names. */
export type Phrase = readonly (string | Name)[];

/** One part of an email, rendered both as HTML and as plain text. */
export type Block =
  | { readonly kind: 'greeting' | 'lead' | 'paragraph' | 'note' | 'heading'; readonly text: Phrase }
  | { readonly kind: 'quote'; readonly text: string; readonly by: Phrase }
  | { readonly kind: 'steps'; readonly items: readonly Phrase[] }
  | { readonly kind: 'link'; readonly label: string; readonly caption: string; readonly url: string }
  | { readonly kind: 'help'; readonly text: Phrase; readonly email: string }
  | { readonly kind: 'footer'; readonly text: Phrase };

/** An email without its addresses. */
export interface MailContent {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly subject: string;
  /** The preview text that mail clients show next to the subject. */
  readonly preheader: Phrase;
  readonly sender: string;
  readonly poweredBy: Phrase;
  readonly color: string;
  readonly blocks: readonly Block[];
}

/** Template tag that treats interpolated values as names. */
export function phrase(texts: TemplateStringsArray, ...names: readonly string[]): Phrase {
  return texts.flatMap((text, index) => {
    const name = names[index];
    return name === undefined ? [text] : [text, { name }];
  });
}
