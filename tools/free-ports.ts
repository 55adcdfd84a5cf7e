import { createServer, type Server } from 'node:net';

/**
 * Returns each wanted port if it is free, else the next free one; "0" picks any. All ports differ.
 * @throws {RangeError} If a text is not a port.
 */
export async function findFreePorts(host: string, wanted: readonly string[]): Promise<number[]> {
  const probes: Server[] = [];
  try {
    // Each probe holds its port until all have been found.
    for (const text of wanted) probes.push(await probeFrom(host, text));
    return probes.map(portOf);
  } finally {
    await Promise.all(probes.map((probe) => new Promise((closed) => probe.close(closed))));
  }
}

async function probeFrom(host: string, text: string): Promise<Server> {
  if (!/^\d+$/.test(text) || Number(text) > 65_535) throw new RangeError(`"${text}" is not a port.`);
  const wanted = Number(text);
  for (let candidate = wanted; candidate < wanted + 100 && candidate < 65_536; candidate++) {
    const probe = await tryPort(host, candidate);
    if (probe) return probe;
  }
  throw new Error(`No free port from ${wanted} on.`);
}

function tryPort(host: string, candidate: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(candidate, host, () => resolve(probe));
  });
}

function portOf(probe: Server): number {
  const address = probe.address();
  return typeof address === 'object' && address ? address.port : 0;
}
