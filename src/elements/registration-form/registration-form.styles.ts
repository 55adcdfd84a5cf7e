import { css } from 'lit';
import { accentInk, space } from '../../styles/tokens.ts';

/** The styles of everything around the form. */
export const shellStyles = css`
  .shell {
    display: grid;
    gap: ${space};
  }
  .brand {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    color: ${accentInk};
    font-weight: 700;
  }
  img {
    max-inline-size: 100%;
    max-block-size: 2.5em;
    object-fit: contain;
  }
  .welcome {
    display: grid;
    gap: 0.5em;
  }
  .welcome > h2 {
    font-size: 1.5em;
  }
`;
