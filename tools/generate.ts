// `npm run generate` writes all files derived from the contract and the sources. With --check, it only compares them.
import { generateAddress } from './generate/address.ts';
import { generateConformance } from './generate/conformance.ts';
import { Contract } from './generate/contract.ts';
import { generateConstraints } from './generate/constraints.ts';
import { generateElementTypes, generateReactComponents } from './generate/element-types.ts';
import { listChanged, writeChanged } from './generate/files.ts';
import { generateManifest } from './generate/manifest.ts';
import { generateOperations } from './generate/operations.ts';
import { generateReplyMembers } from './generate/reply-members.ts';
import { generateReplyIdentity } from './generate/reply-identity.ts';
import { generateSchema } from './generate/schema.ts';
import { generateValidators } from './generate/validators.ts';

const contract = await Contract.read();
const manifest = generateManifest();
const files = [
  await generateSchema(),
  generateOperations(contract),
  generateReplyIdentity(contract),
  ...generateReplyMembers(contract),
  ...generateConstraints(contract),
  ...generateAddress(),
  ...(await generateValidators(contract)),
  manifest,
  generateElementTypes(manifest),
  ...generateReactComponents(manifest),
  ...(await generateConformance()),
];

if (process.argv.includes('--check')) {
  const stale = await listChanged(files);
  if (stale.length) console.error(`Out of step with their sources: ${stale.join(', ')}. Run \`npm run generate\`.`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  const written = await writeChanged(files);
  console.log(written.length ? `Written: ${written.join(', ')}` : 'Everything is in step.');
}
