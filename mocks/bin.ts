#!/usr/bin/env node
// `npx reseller-elements`: the commands of the package.

const help = `Usage: reseller-elements <command>

Commands:
  mock-api      Serve the mock reseller API over HTTP. See "reseller-elements mock-api --help".
  conformance   Check a back end against the contract. See "reseller-elements conformance --help".
`;

const [command, ...options] = process.argv.slice(2);
if (command === 'mock-api') await (await import('./server.ts')).runMockApi(options);
else if (command === 'conformance') await (await import('../src/conformance/command.ts')).runConformance(options);
else if (command === '--help' || command === '-h' || command === undefined) console.log(help);
else {
  console.error(`Unknown command "${command}". Run "reseller-elements --help" for a list.`);
  process.exitCode = 1;
}
