import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCompanyKeys } from '../../../src/server/company-key.ts';

const isAlike = (a: string, b: string) => toCompanyKeys(a).some((key) => toCompanyKeys(b).includes(key));

describe('names of companies', () => {
  const alike: readonly (readonly [string, string])[] = [
    ['Keller & Söhne GmbH', 'keller und soehne'],
    ['Keller & Söhne GmbH', 'KELLER + SOHNE'],
    ['Keller & Söhne GmbH & Co. KG', 'Keller and Söhne'],
    ['Harrow & Pike Surveyors', 'Harrow and Pike Surveyors Limited'],
    ["O'Sullivan Vets Ltd.", 'OSullivan Vets'],
    ['Light House Optics, Inc.', 'Lighthouse Optics Incorporated'],
    ['Blue-Heron Outfitters L.L.C.', 'Blue Heron Outfitters Corp'],
    ['Rossi Imballaggi S.p.A.', 'Rossi Imballaggi Spa'],
    ['Atelier Dubois S. A. R. L.', 'Atelier Dubois SARL'],
    ['Viajes Sol S.A.', 'Viajes Sol'],
    ['Van der Meer Bloemen B.V.', 'van der Meer bloemen'],
    ['Fjällräven Söder AB', 'Fjallraven Soder'],
    ['Suomen Saunatukku Oy', 'SUOMEN SAUNATUKKU'],
    ['Copenhagen Cargo Bikes ApS', 'Copenhagen Cargo Bikes'],
    ['Sunrise Solar (Pty) Ltd', 'Sunrise Solar'],
    ['さくら精機 K.K.', '株式会社さくら精機'],
    ['Drukarnia Sp. z o.o.', 'Drukarnia'],
    ['Müller AG', 'Mueller'],
    ['Bæk & Sønner A/S', 'Baek og Soenner'],
    ['ＡＢＣ Trading', 'ABC trading'],
  ];
  for (const [a, b] of alike) it(`are alike: ${a} – ${b}`, () => assert.ok(isAlike(a, b)));

  const different: readonly (readonly [string, string])[] = [
    ['Keller & Söhne GmbH', 'Keller GmbH'],
    ['Limited', 'GmbH'],
    ['E & Y', 'A & B'],
    ['Noel Ltd', 'Nol Ltd'],
    ['!!!', '???'],
    ['Acme 1', 'Acme 2'],
  ];
  for (const [a, b] of different) it(`are not alike: ${a} – ${b}`, () => assert.ok(!isAlike(a, b)));
});
