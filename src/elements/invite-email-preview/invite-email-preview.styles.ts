import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { hostStyles } from '../../styles/host.styles.ts';
import { noticeStyles } from '../../styles/notice.styles.ts';
import { skeletonStyles } from '../../styles/skeleton.styles.ts';
import { focus, radius } from '../../styles/tokens.ts';

const layout = css`
  .root,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
    justify-items: start;
  }
  section,
  .notice,
  .skeleton {
    inline-size: 100%;
  }
  section:focus-visible {
    outline: 2px solid ${focus};
    outline-offset: 4px;
    border-radius: ${radius};
  }
  .skeleton {
    block-size: 12em;
  }
`;

/** All styles of the preview. */
export const invitePreviewStyles = [...hostStyles, buttonStyles, noticeStyles, skeletonStyles, layout];
