import { css } from 'lit';

/** Login details that are shown once. */
export const credentialsStyles = css`
  h3 {
    margin: 0;
    font-size: 1em;
  }
  .credentials {
    display: grid;
    gap: 0.5em;
    inline-size: 100%;
  }
  dl,
  dd {
    margin: 0;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em 1em;
    align-items: center;
  }
  code {
    font-size: 1.125em;
    user-select: all;
  }
`;
