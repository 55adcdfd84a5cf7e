/** A name or address that somebody typed in: it may be written in another direction than the text around it. */
interface Name {
  readonly name: string;
}

/** A line of text with names in it. */
export type Phrase = readonly (string | Name)[];

/** One part of a mail. The same list becomes HTML and plain text. */
export type Block =
  | { readonly kind: 'greeting' | 'lead' | 'paragraph' | 'note' | 'heading'; readonly text: Phrase }
  | { readonly kind: 'quote'; readonly text: string; readonly by: Phrase }
  | { readonly kind: 'steps'; readonly items: readonly Phrase[] }
  | { readonly kind: 'link'; readonly label: string; readonly caption: string; readonly url: string }
  | { readonly kind: 'help'; readonly text: Phrase; readonly email: string }
  | { readonly kind: 'footer'; readonly text: Phrase };

/** All of a mail but its addresses. */
export interface MailContent {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly subject: string;
  /** The line that mailboxes show beside the subject. */
  readonly preheader: Phrase;
  readonly sender: string;
  readonly poweredBy: Phrase;
  readonly color: string;
  readonly blocks: readonly Block[];
}

/** Tags a text whose inserted values are names. */
export function phrase(texts: TemplateStringsArray, ...names: readonly string[]): Phrase {
  return texts.flatMap((text, index) => {
    const name = names[index];
    return name === undefined ? [text] : [text, { name }];
  });
}
