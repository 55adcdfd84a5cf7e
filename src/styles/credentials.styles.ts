import { css } from 'lit';
import { border, radius, surface } from './tokens.ts';

/** Styles of one-time login details. */
export const credentialsStyles = css`
  h3 {
    font-size: 1em;
  }
  .credentials {
    display: grid;
    gap: 0.5em;
    inline-size: 100%;
  }
  dl {
    display: grid;
    gap: 0.375em;
    max-inline-size: 32em;
  }
  dt {
    font-weight: 600;
  }
  dd + dt {
    margin-block-start: 0.5em;
  }
  /* Take all free space, so that the buttons line up. */
  code {
    flex: 1 1 14em;
    min-inline-size: 0;
    padding: 0.4em 0.7em;
    border: 1px solid ${border};
    border-radius: ${radius};
    background: ${surface};
    font-size: 1.0625em;
    user-select: all;
  }
  dd > button {
    flex: 0 1 12em;
  }
`;
