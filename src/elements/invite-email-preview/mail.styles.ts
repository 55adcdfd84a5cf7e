import { css } from 'lit';
import { border, radius, space, surface, surfaceMuted, textMuted } from '../../styles/tokens.ts';

/** Styles of the email, and of the notice about missing members. */
export const mailStyles = css`
  .notice ul {
    padding-inline-start: 1.125em;
  }
  article {
    inline-size: 100%;
    overflow: hidden;
    border: 1px solid ${border};
    border-radius: ${radius};
    background: ${surface};
  }
  .busy {
    opacity: 0.6;
  }
  dl {
    display: grid;
    gap: 0.375em;
    padding: 0.875em ${space};
    border-block-end: 1px solid ${border};
    background: ${surfaceMuted};
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }
  dt {
    flex: none;
    min-inline-size: 6em;
    color: ${textMuted};
    font-size: 0.875em;
  }
  dd {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .subject {
    font-weight: 600;
  }
  [part='body'] {
    display: grid;
    gap: 0.875em;
    justify-items: start;
    max-inline-size: 42em;
    padding: ${space};
    text-align: start;
  }
  [part='body'] :is(p, h3, li, blockquote) {
    min-inline-size: 0;
    white-space: pre-line;
  }
  h3 {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  h3:not(:first-child) {
    margin-block-start: 0.375em;
  }
  [part='body'] :is(ul, ol) {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding-inline-start: 1.5em;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid ${border};
  }
  .link {
    padding: 0.25em 0.625em;
    border: 1px dashed ${border};
    border-radius: ${radius};
  }
  .note,
  footer {
    color: ${textMuted};
    font-size: 0.875em;
  }
  .link + .note {
    margin-block-start: -0.5em;
  }
  footer {
    display: grid;
    gap: 0.875em;
    inline-size: 100%;
    padding-block-start: 0.875em;
    border-block-start: 1px solid ${border};
  }
  /* Emails are designed for a light background. */
  iframe {
    display: block;
    inline-size: 100%;
    block-size: min(36em, 80vb);
    border: 0;
    background: #fff;
    color-scheme: light;
  }
`;
