import { css } from 'lit';
import { radius, surfaceMuted } from './tokens.ts';

/** A placeholder that pulses while its content loads. Each element sets its size. */
export const skeletonStyles = css`
  .placeholder {
    border-radius: ${radius};
    background: ${surfaceMuted};
  }
  @media (prefers-reduced-motion: no-preference) {
    .placeholder {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.4;
    }
  }
`;
