import { expect } from '@open-wc/testing';
import { openListed } from '../support/list-page.ts';
import { otherRow, row } from '../support/list-rows.ts';

const long = 'x'.repeat(10_000);
const widths = { wide: '1200px', narrow: '320px' } as const;

/** Opens a list in a container of the given width. */
async function openIn(width: keyof typeof widths, items = [row(), otherRow]) {
  const opened = await openListed(items);
  opened.page.element.style.inlineSize = widths[width];
  await opened.page.settled();
  return opened;
}

describe('invite-list: layout', () => {
  for (const width of ['wide', 'narrow'] as const)
    describe(width, () => {
      it('keeps the roles of a table', async () => {
        const { page } = await openIn(width);
        const roles = Array.from(page.root.querySelectorAll('table, table *:is(thead, tbody, tr, th, td)'), (each) => [
          each.localName,
          each.getAttribute('role'),
        ]);
        expect(new Set(roles.map(String))).to.deep.equal(
          new Set([
            'table,table',
            'thead,rowgroup',
            'tbody,rowgroup',
            'tr,row',
            'th,columnheader',
            'th,rowheader',
            'td,cell',
          ]),
        );
        expect(page.root.querySelector('table')).to.have.attribute('aria-label', 'Invites');
      });

      it('fits values of 10,000 characters without scrolling sideways', async () => {
        const { page } = await openIn(width, [
          row({
            companyName: long,
            contactName: long,
            contactEmail: `${long}@example.com`,
            createdBy: long,
            message: long,
            billingContact: { email: long, phone: long },
          }),
        ]);
        await page.openDetails(long);
        const { scrollWidth, clientWidth } = page.element;
        expect(scrollWidth).to.be.at.most(clientWidth);
        const table = page.root.querySelector('table') as HTMLTableElement;
        expect(table.getBoundingClientRect().width).to.be.at.most(page.element.getBoundingClientRect().width + 0.5);
        const parts = table.querySelectorAll('dd, th[scope=row], .contact');
        expect(parts.length).to.be.above(5);
        for (const part of parts)
          expect(part.scrollWidth, part.className || part.localName).to.be.at.most(part.clientWidth + 1);
      });
    });

  it('is a table in wide containers, sorted by its headings', async () => {
    const { page } = await openIn('wide');
    expect(getComputedStyle(page.row('Lighthouse Optics')).display).to.equal('table-row');
    expect(page.button('Sent').checkVisibility()).to.equal(true);
    expect(page.select('sort').checkVisibility()).to.equal(false);
  });

  it('is cards with labels in narrow containers, sorted by a select', async () => {
    const { page } = await openIn('narrow');
    expect(getComputedStyle(page.row('Lighthouse Optics')).display).to.equal('block');
    expect(page.button('Sent').checkVisibility()).to.equal(false);
    expect(page.select('sort').checkVisibility()).to.equal(true);
    for (const [at, label] of [
      ['sent', 'Sent'],
      ['expires', 'Expires'],
    ] as const) {
      const cell = page.cell('Lighthouse Optics', at);
      expect(cell.dataset['label']).to.equal(label);
      expect(getComputedStyle(cell, '::before').content).to.not.equal('none');
    }
  });
});
